import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier } from '../../tables'
import { care, counted, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays } = termsPen(sources, CHECKED)

const page = at('nanningResident2023', '起付标准；最高限额；报销比例')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', page('第二次 100/200/300 元')),
      start: byTier(starts('首次', [page, { primary: 100, secondary: 300, tertiary: { 市三级: 600, 自治区三级: 600 } }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [page, { primary: [100], secondary: [200], tertiary: [300] }])) },
      rate: byTier(rates('', [page, { primary: 90, secondary: 75, tertiary: { 市三级: 60, 自治区三级: 55 } }]))
    })
  }
}

export default definePack({
  area: { code: '450100', name: '南宁市', short: '南宁', province: '广西', kind: 'city', parent: '450000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付线有来源，比例只给了最高和最低，不估算。' },
      { topic: '居民封顶线', why: '来源只写公式：上年可支配收入的 6 倍。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
