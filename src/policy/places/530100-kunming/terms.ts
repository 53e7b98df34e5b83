import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, byTier } from '../../tables'
import { away, BOTH_AWAY, byWork, care, clinicCap, counted, elsewhere, LEFT_OUT, plusPoints, share, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit, adopt } = termsPen(sources, CHECKED)

const page = at('kunmingStaff2024', '职工普通住院')
const notice = at('kunmingNotice2019', '一、二')
const visits = at('kunmingClinic2022', '正文')
const abroad = at('kunmingStaff2024', '职工异地就医')

const clinicActive = rates('在职', [visits, { primary: 60, secondary: 55, tertiary: 50 }])
const employee: BenefitTerms = {
  outOfArea: [elsewhere(BOTH_AWAY, ['longTerm', 'temporary', 'referral', 'emergency'], away.same(abroad('正常备案按正常比例')))],
  care: {
    inpatient: care({
      basis: counted('perAdmission', notice('每次住院起付 400/550/880 元')),
      start: byTier(starts('', [notice, { primary: 400, secondary: 550, tertiary: 880 }], [page, { primary: 200, secondary: 550, tertiary: 880 }])),
      modifiers: [{ name: '70 岁以上减半', when: { ageFrom: 70 }, change: { kind: 'times', factor: adopt([[share(50), '减半', page('70 岁以上减半')]]) } }],
      rate: byWork(rates('在职', [page, { primary: 91, secondary: 88, tertiary: 85 }]), rates('退休', [page, { primary: 95, secondary: 92, tertiary: 89 }])),
      caps: [yearCap('基本统筹年度限额', limit('一年', [notice, 60_000], [page, 80_000]))]
    }),
    generalOutpatient: care({
      basis: counted('perAdmission', visits('每次起付 30/60/90 元')),
      start: byTier(starts('每次', [visits, { primary: 30, secondary: 60, tertiary: 90 }])),
      rate: byWork(clinicActive, plusPoints(clinicActive, 5, visits('退休高 5 点'))),
      caps: [clinicCap(always(limit('门诊一年', [visits, 6_000])))]
    })
  }
}

export default definePack({
  area: { code: '530100', name: '昆明市', short: '昆明', province: '云南', kind: 'city', parent: '530000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2024 年度', from: '2024-01-01', to: '2024-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '重特病统筹', why: '超过基本统筹的部分，限额有来源，比例没写，没有算。' },
      { topic: '门诊超过 6000 元', why: '超过的按住院比例报，没有算。' },
      { topic: '补备案', why: '先看病后补备案的降 10%，没有单列。' },
      { topic: '居民住院', why: '起付线有通知，比例只有一家机器写的网页，不估算。' },
      LEFT_OUT.assistance
    ]
  })
})
