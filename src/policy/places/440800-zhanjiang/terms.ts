import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { byWork, care, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const page = at('zhanjiangResident2023', '住院起付标准；支付比例表')
const staff = at('zhanjiangStaff2022', '2022湛江职工医保住院报销比例')
const staffAgain = at('zhanjiangStaff2022b', '2022湛江职工医保住院报销比例一览')

const START = { primary: 200, secondary: 500, tertiary: 800 }
const ACTIVE = { primary: 90, secondary: 85, tertiary: 80 }
const RETIRED = { primary: 93, secondary: 88, tertiary: 83 }

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(staff('起付 200/500/800 元')),
      start: byTier(starts('', [staff, START], [staffAgain, START])),
      rate: byWork(rates('在职', [staff, ACTIVE], [staffAgain, ACTIVE]), rates('退休', [staff, RETIRED], [staffAgain, RETIRED]))
    })
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 100/300/500 元')),
      start: byTier(starts('', [page, { primary: 100, secondary: 300, tertiary: 500 }])),
      rate: byTier(rates('', [page, { primary: 85, secondary: 75, tertiary: 65 }])),
      caps: [yearCap('年度限额', limit('一年', [page, 200_000]))]
    })
  }
}

export default definePack({
  area: { code: '440800', name: '湛江市', short: '湛江', province: '广东', kind: 'city', parent: '440000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [
      { label: '2022 年度', from: '2022-01-01', to: '2022-12-31', schemes: { employee } },
      { label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } }
    ],
    facts: [],
    notModelled: [
      { topic: '职工封顶线', why: '来源没写职工全年最多报多少，没有按封顶线截断。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
