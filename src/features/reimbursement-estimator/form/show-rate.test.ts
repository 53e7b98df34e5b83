import type { OutOfAreaModel } from '@/domain/benefit/terms'
import { basisPoints } from '@/domain/money/fen'
import { modelsText } from './show-rate'

const same: OutOfAreaModel = { kind: 'same' }
const factor = (share: number): OutOfAreaModel => ({ kind: 'factor', factor: basisPoints(share) })
const points = (drop: number): OutOfAreaModel => ({ kind: 'points', drop: basisPoints(drop) })

it.each<[string, OutOfAreaModel[], string]>([
  ['nothing known', [], ''],
  ['no drop', [same], '不降'],
  ['a tenth of the rate', [factor(9_000)], '降 10%'],
  ['points are not percent', [points(2_000)], '降 20 个百分点'],
  ['from nothing to a tenth', [same, factor(9_000)], '降 0到10%'],
  ['a smaller and a larger share', [factor(9_500), factor(9_000)], '降 5到10%'],
  ['points on both ends', [points(1_000), points(2_000)], '降 10到20 个百分点'],
  ['two kinds stay apart', [factor(9_500), points(2_000)], '降 5% 或 降 20 个百分点'],
  ['a share first', [same, { kind: 'firstPay', share: basisPoints(1_000) }], '不降 或 先自付 10%']
])('%s', (_, models, text) => expect(modelsText(models)).toBe(text))
