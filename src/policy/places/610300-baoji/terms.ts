import type { Tier } from '@/domain/benefit/bill'
import type { BenefitTerms, OutOfAreaModel, Row } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byStatus, byTier, row } from '../../tables'
import { away, BOTH_AWAY, byAge, byWork, care, clinicCap, counted, elsewhere, LEFT_OUT, plusPoints, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const page = at('baojiResident', '住院待遇')
const page2022 = at('baojiResident2022', '住院待遇')
const abroad = at('baojiResident', '异地')
const abroad2022 = at('baojiResident2022', '异地')
const visits = at('baojiClinic2023', '正文')
const perVisit = at('baojiResident', '职工医保门诊')

const LONG = '长期异地备案起付 400/800/2000 元、比例同本地'
const OTHER = '转诊和其他异地起付 2700 元（学生 1400）、60%'
const clinicActive = rates('在职', [visits, { primary: 60, secondary: 55, tertiary: 50 }], [perVisit, { primary: 60, secondary: 55, tertiary: 50 }])

const employee: BenefitTerms = {
  care: {
    generalOutpatient: care({
      basis: counted('perAdmission', perVisit('门诊每次起付 50/60/100 元')),
      start: byTier(starts('每次', [perVisit, { primary: 50, secondary: 60, tertiary: 100 }])),
      yearlyMax: always(sum('一年起付累计不超过 ', [visits, 200])),
      rate: byWork(clinicActive, plusPoints(clinicActive, 5, visits('退休加 5 点'))),
      caps: [clinicCap(byStatus(limit('在职一年', [visits, 500]), limit('退休一年', [visits, 900])))]
    })
  }
}

/** 「比例同本地」: pupils and students have rates of their own there. */
const awayPupil = (start: number, percent: number, tier: Tier): Row<OutOfAreaModel> =>
  row({ place: BOTH_AWAY, filing: ['longTerm'], tier: [tier], group: ['student', 'child'] }, away.table(start, percent, abroad(LONG), abroad2022(LONG)))

const resident: BenefitTerms = {
  outOfArea: [
    awayPupil(400, 90, 'primary'),
    awayPupil(800, 78, 'secondary'),
    awayPupil(2000, 62, 'tertiary'),
    elsewhere(BOTH_AWAY, ['longTerm'], away.table(400, 90, abroad(LONG), abroad2022(LONG)), ['primary']),
    elsewhere(BOTH_AWAY, ['longTerm'], away.table(800, 80, abroad(LONG), abroad2022(LONG)), ['secondary']),
    elsewhere(BOTH_AWAY, ['longTerm'], away.table(2000, 65, abroad(LONG), abroad2022(LONG)), ['tertiary']),
    row({ place: BOTH_AWAY, filing: ['temporary', 'referral', 'none'], group: ['student', 'child'] }, away.table(1400, 60, abroad(OTHER), abroad2022(OTHER))),
    row({ place: BOTH_AWAY, filing: ['temporary', 'referral', 'none'] }, away.table(2700, 60, abroad(OTHER), abroad2022(OTHER)))
  ],
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 400/600/1500 元')),
      start: byAge(
        starts('成人', [page, { primary: 400, secondary: 600, tertiary: 1500 }], [page2022, { primary: 400, secondary: 600, tertiary: 1500 }]),
        starts('学生儿童', [page, { primary: 200, secondary: 400, tertiary: 1000 }], [page2022, { primary: 200, secondary: 400, tertiary: 1000 }])
      ),
      rate: byAge(
        rates('成人', [page, { primary: 90, secondary: 80, tertiary: 65 }], [page2022, { primary: 90, secondary: 80, tertiary: 65 }]),
        rates('学生儿童', [page, { primary: 90, secondary: 78, tertiary: 62 }], [page2022, { primary: 90, secondary: 78, tertiary: 62 }])
      )
    })
  }
}

export default definePack({
  area: { code: '610300', name: '宝鸡市', short: '宝鸡', province: '陕西', kind: 'city', parent: '610000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2022 年度', from: '2022-01-01', to: '2022-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '比例只有机器写的网页，数字和别的城市一样，没有采用。' },
      { topic: '长期异地的学生', why: '起付来源没分学生，按成人的算；比例按学生的。' },
      LEFT_OUT.cap,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
