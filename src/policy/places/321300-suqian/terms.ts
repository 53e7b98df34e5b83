import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byStatus, byTier, either } from '../../tables'
import { away, BOTH_AWAY, byWork, care, clinicCap, counted, elsewhere, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, rate, laterStays, limit, sum } = termsPen(sources, CHECKED)

const staffShare = at('suqianShares2023', '职工医保住院报销比例及限额 (1)–(4)、(7)')
const share = at('suqianShares2023', '城乡居民医保住院报销比例及限额 (1)–(5)、(8)')
const staffStart = at('suqianStarts2022', '一')
const start = at('suqianStarts2022', '二、(二)')
const copy = at('suqianStaff2023', '三、住院待遇')
const above = at('suqianStaff2023', '注')
const visits = at('suqianStaff2023', '一、普通门诊待遇')

const PAID = '没问累计缴费多少年，几种都算。'
const active = rates('在职', [staffShare, { primary: 96, secondary: 92, tertiary: 88 }], [copy, { primary: 96, secondary: 92, tertiary: 88 }])
const retired = {
  ...rates('退休', [staffShare, { primary: 96 }]),
  secondary: either(
    PAID,
    ['不满 30 年', rate('退休累计缴费不满 30 年二级', [staffShare, 92])],
    ['30 年以上', rate('退休累计缴费 30 年以上二级', [staffShare, 93])]
  ),
  tertiary: either(
    PAID,
    ['不满 20 年', rate('退休累计缴费不满 20 年三级', [staffShare, 88])],
    ['20 到 30 年', rate('退休累计缴费 20 到 30 年三级', [staffShare, 90])],
    ['30 年以上', rate('退休累计缴费 30 年以上三级', [staffShare, 92.5])]
  )
}

const employee: BenefitTerms = {
  care: {
    inpatient: {
      ...care({
        basis: counted('perAdmission', staffStart('多次住院每次降 100 元，最低 200 元')),
        start: byTier(starts('', [staffStart, { primary: 200, secondary: 400, tertiary: 600 }], [copy, { primary: 200, secondary: 400, tertiary: 600 }])),
        repeat: { kind: 'amounts', amounts: byTier(laterStays('', [staffStart, { primary: [200], secondary: [300, 200], tertiary: [500, 400, 300, 200] }])) },
        rate: byWork(active, retired),
        caps: [yearCap('统筹基金年度限额', limit('职工一年', [staffShare, 300_000], [copy, 300_000]))]
      }),
      aboveCap: { name: '职工大额医疗费用补助', bands: always(rate('超过 30 万元的', [above, 90])), cap: always(limit('大额一年', [above, 300_000])) }
    },
    generalOutpatient: care({
      basis: counted('perYear', visits('年内累计计算起付标准')),
      start: byStatus(sum('门诊起付在职 ', [visits, 650]), sum('门诊起付退休 ', [visits, 500])),
      rate: byWork(rates('门诊在职', [visits, { primary: 70, secondary: 65, tertiary: 60 }]), rates('门诊退休', [visits, { primary: 75, secondary: 70, tertiary: 65 }])),
      caps: [clinicCap(always(limit('门诊一年', [visits, 6_000])))]
    })
  }
}

const stay = care({
  basis: basisUnwritten(start('起付 300/600/900 元')),
  start: byTier(starts('', [start, { primary: 300, secondary: 600, tertiary: 900 }])),
  rate: byTier(rates('', [share, { primary: 85, secondary: 75, tertiary: [[20_000, 65], 70] }])),
  caps: [yearCap('年度限额', limit('居民一年', [share, 300_000]))]
})

const resident: BenefitTerms = {
  outOfArea: [
    elsewhere(BOTH_AWAY, ['temporary', 'referral'], away.table(1000, [[20_000, 60], 65], start('转外住院起付 1000 元'), share('合规转外，起付线之上 2 万元以下 60%，以上 65%'))),
    elsewhere(BOTH_AWAY, ['none'], away.table(1000, [[20_000, 45], 50], start('转外住院起付 1000 元'), share('未按规定转外，起付线之上 2 万元以下 45%，以上 50%')))
  ],
  // 「起付线之上 2 万元」: the bounds count what lies above the deductible.
  care: { inpatient: { ...stay, rate: { ...stay.rate, bounds: 'excess' } } }
}

export default definePack({
  area: { code: '321300', name: '宿迁市', short: '宿迁', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '大病保险', why: '职工和居民起付都是 1.4 万元，建档立卡等特殊人员 7000 元；各段比例没见到，没有算。' },
      { topic: '居民门诊', why: '城区每次 30 元以上才报，比例没见到，没有算。' },
      { topic: '职工去外地', why: '没按规定转外的报 70%，起付线没写，用全国的上限。' },
      { topic: '建档立卡等困难居民', why: '起付低一成，比例高 5 个点，没有算。' },
      { topic: '2 万元的分段', why: '来源没写是一次还是一年，按一次住院算。' },
      LEFT_OUT.assistance
    ]
  })
})
