import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier, either } from '../../tables'
import { away, BOTH_AWAY, byWork, care, counted, elsewhere, laterShares, LEFT_OUT, share, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, limit, adopt } = termsPen(sources, CHECKED)

const guide = at('shaoxingGuide', '城镇职工·住院')
const visits = at('shaoxingGuide', '门诊医疗费用报销')
const page = at('shaoxingResident', '绍兴城镇居民医保住院待遇')
const staffAbroad = at('shaoxingAway', '职工医保')
const familyAbroad = at('shaoxingAway', '城乡居民医保')
const official = at('shaoxingAway2023', '一')

const WHY_KIND = '没填是不是特约医院，都算。'
const firstPay = (percent: number, says: string) => away.firstPay(percent, staffAbroad(says))
const employee: BenefitTerms = {
  outOfArea: [
    elsewhere(BOTH_AWAY, ['longTerm'], away.same(staffAbroad('异地安置、常住、驻外同参保地'))),
    elsewhere(BOTH_AWAY, ['referral'], either(WHY_KIND, ['特约医院', firstPay(5, '转外已备案，特约医院先自理 5%')], ['非特约', firstPay(15, '转外已备案，非特约先自理 15%')])),
    elsewhere(BOTH_AWAY, ['temporary', 'none'], either(WHY_KIND, ['特约医院', firstPay(15, '没备案，特约医院先自理 15%')], ['非特约', firstPay(25, '没备案，非特约先自理 25%')]))
  ],
  care: {
    inpatient: care({
      basis: counted('perAdmission', guide('第二次 50%，第三次起不计')),
      start: byTier(starts('', [guide, { primary: { 其他和基层: 400 }, secondary: 600, tertiary: 800 }])),
      repeat: laterShares([50, 0], guide('第二次 50%，第三次起不计')),
      rate: byWork(
        rates('在职', [guide, { primary: { 基层: [[50_000, 85], 90], 其他: [[50_000, 80], [100_000, 85], 90] }, secondary: [[50_000, 80], [100_000, 85], 90], tertiary: [[50_000, 80], [100_000, 85], 90] }]),
        rates('退休', [guide, { primary: { 基层: [[50_000, 90], 95], 其他: [[50_000, 85], [100_000, 90], 95] }, secondary: [[50_000, 85], [100_000, 90], 95], tertiary: [[50_000, 85], [100_000, 90], 95] }])
      ),
      caps: [yearCap('年度限额', limit('一年', [guide, 240_000]))]
    }, true),
    generalOutpatient: care({
      basis: counted('perYear', visits('一个医保年度内，门诊起付 400 元，最多到 5000 元')),
      start: always(sum('门诊起付 ', [visits, 400])),
      rate: byWork(
        rates('在职，5000 元以上不付，', [visits, { primary: { 基层: [[5_000, 70], 0], 其他: [[5_000, 60], 0] }, secondary: [[5_000, 60], 0], tertiary: [[5_000, 60], 0] }]),
        rates('退休，5000 元以上不付，', [visits, { primary: { 基层: [[5_000, 80], 0], 其他: [[5_000, 70], 0] }, secondary: [[5_000, 70], 0], tertiary: [[5_000, 70], 0] }])
      )
    }, true)
  }
}

const resident: BenefitTerms = {
  outOfArea: [
    elsewhere(BOTH_AWAY, ['longTerm', 'referral', 'temporary'], adopt([
      [{ kind: 'firstPay', share: share(10) }, '先付 10%', official('市外住院先自己付 10% 再报')],
      [{ kind: 'firstPay', share: share(25) }, '非特约先付 25%', familyAbroad('转外自理特约医院 10%、非特约 25%')]
    ])),
    elsewhere(BOTH_AWAY, ['none'], adopt([
      [{ kind: 'firstPay', share: share(20) }, '先付 20%', official('没备案的先付 20%')],
      [{ kind: 'firstPay', share: share(35) }, '非特约先付 35%', familyAbroad('没备案再高 10%，非特约 35%')]
    ]))
  ],
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 300/800/1200 元')),
      start: byTier(starts('', [page, { primary: { 基层: 300, 其他: 800 }, secondary: 800, tertiary: 1200 }])),
      rate: byTier(rates('', [page, { primary: { 基层: 85, 其他: 75 }, secondary: 75, tertiary: 75 }])),
      caps: [yearCap('年度限额', limit('一年', [page, 280_000]))]
    })
  }
}

export default definePack({
  area: { code: '330600', name: '绍兴市', short: '绍兴', province: '浙江', kind: 'city', parent: '330000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '职工新标准', why: '这张表没写年份，像旧规；起付 300/800/1200 元的说法只有机器写的网页。' },
      { topic: '居民门诊', why: '没找到比例；市外普通门诊不报。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
