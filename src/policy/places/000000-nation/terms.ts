import type { OutOfAreaModel, OutOfAreaTerms } from '@/domain/benefit/terms'
import { basisPoints } from '@/domain/money/fen'
import { definePack } from '../../pack'
import { always, row } from '../../tables'
import { accountFacts } from './account-facts'
import { awayFacts } from './away-facts'
import { careFacts } from './care-facts'
import { enrolmentFacts } from './enrolment-facts'
import { CHECKED, claim, exact, inferred, range, sources } from './pens'

const same: OutOfAreaModel = { kind: 'same' }
const points = (drop: number): OutOfAreaModel => ({ kind: 'points', drop: basisPoints(drop) })

const drops = claim('rule22', '支付比例', '转诊、急诊降幅不超 10 个百分点；自行外出不超 20 个百分点')
const about = claim('rule21', '支付比例', '转诊、急诊降 10 个百分点左右；自行外出 20 个左右')
const printed = claim('seed001', '第 1 条', '不是急诊、没转诊，下浮 10%–20%，由参保地定')

// P07: long-term residents are one class; referral, emergency and the rest are the other. P48: two ceilings, not one range.
const outOfArea: OutOfAreaTerms = [
  row({ place: ['crossProvince'], filing: ['longTerm'] }, exact(same, claim('rule22', '长期居住', '备案地按参保地本地标准'))),
  row({ place: ['crossProvince'], filing: ['referral', 'emergency'] }, range({
    claims: [drops, claim('seed001', '第 2 条', '急诊抢救视同已备案'), about],
    readings: [[same, '不降', [0]], [points(10_00), '降 10 个百分点', [0, 2]]],
    why: '国家 2022 年写最多降 10 个百分点，2024-09 改成「10 左右」（只见到摘要）。当地降多少没找到，两头都算。'
  })),
  row({ place: ['crossProvince'], filing: ['temporary', 'none'] }, range({
    claims: [drops, printed, about],
    readings: [[same, '不降', [0]], [points(20_00), '降 20 个百分点', [0, 1, 2]]],
    why: '国家 2022 年写最多降 20 个百分点，2024-09 改成「20 左右」（只见到摘要）。当地降多少没找到，两头都算。'
  })),
  row({ place: ['inProvince'] }, inferred({
    claims: [drops],
    readings: [[same, '不降'], [points(20_00), '降 20 个百分点']],
    why: '省内外地由各省自己定，没找到当地规定。按跨省的上限推，两头都算。'
  }))
]
const terms = {
  care: {},
  firstPay: {
    // P10: class A counts in full and is then paid by rate; only class B has a share of its own.
    b: always(range({
      claims: [claim('seed002', '变化 4「用户注意」', '乙类先自付 10%–30%')],
      readings: [[basisPoints(10_00), '10%', [0]], [basisPoints(30_00), '30%', [0]]],
      why: '来源只给了 10% 到 30%。账单上有「先行自付」金额的话，填进去就不是区间了。'
    }))
  },
  outOfArea,
  // P40: first the patient's own insurance, then accounts.
  account: exact('afterFund' as const, claim('seed002', '问答 Q7', '先用本人医保报销，剩下的再用个人账户'))
}

/** Holds what an area leaves open, and the rules that are the same everywhere. */
export default definePack({
  area: { code: '000000', name: '全国', short: '全国', province: '全国', kind: 'nation' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2025 年度', from: '2025-01-01', to: '2025-12-31', schemes: { employee: terms, resident: terms } }],
    facts: [...enrolmentFacts, ...careFacts, ...awayFacts, ...accountFacts],
    notModelled: [
      { topic: '医疗救助', why: '各地救助的对象、比例和限额不同，没有全国统一的数。' },
      { topic: '大病保险', why: '国家只定了底线，当地没有数据时不估算。' },
      { topic: '省内外地', why: '由各省自己定，没有当地数据时只给区间。' }
    ]
  })
})
