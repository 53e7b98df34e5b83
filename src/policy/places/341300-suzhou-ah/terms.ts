import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { care, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates } = termsPen(sources, CHECKED)

const reply = at('suzhouAhReply2023', '埇桥区医保局答复')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(reply('起付 200/500/700/1000 元')),
      start: byTier(starts('', [reply, { primary: 200, secondary: { 二级和县级: 500 }, tertiary: { 市属三级: 700, 省属三级: 1000 } }])),
      rate: byTier(rates('', [reply, { primary: 85, secondary: { 二级和县级: 80 }, tertiary: { 市属三级: 75, 省属三级: 70 } }]))
    })
  }
}

export default definePack({
  area: { code: '341300', name: '宿州市', short: '宿州', province: '安徽', kind: 'city', parent: '340000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '谁说的', why: '报纸登的区医保局答复，依据市里的方案（试行）。' },
      { topic: '职工住院', why: '没找到来源。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
