import type { BenefitTerms } from '@/domain/benefit/terms'
import { fen } from '@/domain/money/fen'
import { definePack } from '../../pack'
import { row } from '../../tables'
import { away, BOTH_AWAY, care, costCap, counted, elsewhere, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, sum, rate, limit, adopt } = termsPen(sources, CHECKED)

const pupils = at('suzhouPupils2024', '一、起付标准 二、结付比例 三、封顶线')
const official = at('suzhouAway2021', '1、2')
const later = at('suzhouAway', '二、3')

const PUPILS = { group: ['student', 'child'] } as const

const resident: BenefitTerms = {
  outOfArea: [elsewhere(BOTH_AWAY, ['temporary'], away.factor(80, official('自主转诊按原结付比例的 80% 结付'), later('临时外出按原结付比例的 80% 结付')))],
  care: {
    inpatient: care({
      basis: counted('perAdmission', pupils('第二次 50%，第三次起 100 元')),
      start: [row(PUPILS, sum('学生少儿首次起付 ', [pupils, 500]))],
      repeat: { kind: 'amounts', amounts: [row({ ...PUPILS, place: BOTH_AWAY, filing: ['temporary', 'referral'] }, adopt([[[fen(500_00)] as const, '500 元', pupils('异地转诊备案的统一固定起付 500 元')]])), row(PUPILS, adopt([[[fen(250_00), fen(100_00)] as const, '250、100 元', pupils('第二次 50%，第三次起 100 元')]]))] },
      rate: [row(PUPILS, rate('学生少儿', [pupils, [[40_000, 75], [100_000, 80], [200_000, 85], 90]]))],
      caps: [costCap('住院和门特费用限额', limit('住院和门特费用一年', [pupils, 350_000]))]
    }, true)
  }
}

export default definePack({
  area: { code: '320500', name: '苏州市', short: '苏州', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付有来源，比例只有一家机器写的网页，不估算。' },
      { topic: '成年居民住院', why: '起付线只有机器写的网页说过，不估算。' },
      { topic: '大病保险', why: '只知道自付满 1 万元、合规自费满 3 万元起，各段比例没有文字。' },
      LEFT_OUT.clinic,
      LEFT_OUT.assistance
    ]
  })
})
