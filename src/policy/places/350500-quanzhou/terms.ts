import type { BenefitTerms, OutOfAreaTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, byTier } from '../../tables'
import { away, BOTH_AWAY, byWork, care, clinicCap, counted, elsewhere, laterShares, LEFT_OUT, share, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit, adopt } = termsPen(sources, CHECKED)

const staff = at('quanzhouStaff2023', '住院和特殊门诊')
const family = at('quanzhouResident2023', '2 住院和特殊门诊')
const again = at('quanzhouAgain2022', '备注①②')
const abroad = at('quanzhouAway', '正文')
const visits = at('quanzhouResident2023', '1 普通门诊')

const employee: BenefitTerms = {
  outOfArea: [elsewhere(BOTH_AWAY, ['temporary', 'referral', 'none'], adopt([
    [{ kind: 'factor', factor: share(92) }, '按 92%', abroad('职工市域外按市内报销额度的 92%')],
    [{ kind: 'factor', factor: share(80) }, '按 80%', again('转出或市域外住院，按统筹区内的 80%')]
  ]))],
  care: {
    inpatient: care({
      basis: counted('perAdmission', again('第二次 50%，第三次起不设')),
      start: byTier(starts('', [staff, { primary: 50, secondary: { 市属二级等: 300 }, tertiary: 700 }])),
      repeat: laterShares([50, 0], again('第二次 50%，第三次起不设')),
      rate: byWork(
        rates('在职', [staff, { primary: 96, secondary: { 市属二级等: 93 }, tertiary: 90 }]),
        rates('退休', [staff, { primary: 98, secondary: { 市属二级等: 96 }, tertiary: 93 }])
      ),
      caps: [yearCap('统筹年度限额', limit('一年', [staff, 150_000], [at('quanzhouCap2023', '最高限额'), 150_000]))]
    })
  }
}

// For stays only: the pages do not say how visits elsewhere are paid.
const staysAway: OutOfAreaTerms = [elsewhere(BOTH_AWAY, ['temporary', 'referral', 'none'], away.table(700, 45, family('市域外 700 元、45%'), abroad('居民市域外 45%、起付 700 元')))]

const resident: BenefitTerms = {
  care: {
    inpatient: {
      outOfArea: staysAway,
      ...care({
        basis: counted('perAdmission', family('第二次 50%，第三次起取消')),
        start: byTier(starts('', [family, { primary: 50, secondary: { 市属二级等: 300 }, tertiary: 700 }])),
        repeat: laterShares([50, 0], family('第二次 50%，第三次起取消')),
        rate: byTier(rates('', [family, { primary: 92, secondary: { 市属二级等: 82 }, tertiary: 65 }])),
        caps: [yearCap('统筹年度限额', limit('一年', [family, 150_000]))]
      })
    },
    generalOutpatient: care({
      basis: counted('perYear', visits('普通门诊不设起付')),
      start: byTier(starts('', [visits, { primary: 0 }])),
      rate: byTier(rates('', [visits, { primary: { 乡镇社区和高校: 70 } }])),
      caps: [clinicCap(always(limit('门诊一年', [visits, 420])))]
    })
  }
}

export default definePack({
  area: { code: '350500', name: '泉州市', short: '泉州', province: '福建', kind: 'city', parent: '350000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '村卫生所门诊', why: '报 50%，一次 10 元、一年 50 元，没有单列。' },
      { topic: '大病保险', why: '没找到起付和各段比例；2026 年起限额会随连续参保增加。' },
      { topic: '职工门诊', why: '找到的表级别和住院混在一起，没有采用。' },
      LEFT_OUT.assistance
    ]
  })
})
