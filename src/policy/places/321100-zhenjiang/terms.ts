import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { row } from '../../tables'
import { byWork, care, counted, laterShares, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rate } = termsPen(sources, CHECKED)

const reply = at('zhenjiangReply2024', '答复')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', reply('第二次减半，第三次起不设')),
      start: byWork(starts('在职', [reply, { primary: 400, secondary: 800, tertiary: { 市一院和江大附院: 1200, 其他三级: 800 } }]), starts('退休减半，', [reply, { primary: 200, secondary: 400, tertiary: { 市一院和江大附院: 600, 其他三级: 400 } }])),
      repeat: laterShares([50, 0], reply('第二次减半，第三次起不设')),
      rate: [row({ status: ['active'] }, rate('在职', [reply, 85])), row({ status: ['retired'] }, rate('退休', [reply, 90]))]
    })
  }
}

export default definePack({
  area: { code: '321100', name: '镇江市', short: '镇江', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '居民住院', why: '没找到来源。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
