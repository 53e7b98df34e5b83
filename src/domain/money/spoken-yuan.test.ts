import { fen } from './fen'
import { spokenYuan } from './spoken-yuan'

it.each([
  [3_887_460, '三万八千八百七十四元六角'],
  [0, '零元'],
  [5, '五分'],
  [1_000, '十元'],
  [1_005, '十元零五分'],
  [11_000, '一百一十元'],
  [100_000, '一千元'],
  [100_500, '一千零五元'],
  [1_000_100, '一万零一元'],
  [10_000_000, '十万元'],
  [999_999_999, '九百九十九万九千九百九十九元九角九分']
])('%i fen is said %s', (amount, said) => {
  expect(spokenYuan(fen(amount))).toBe(said)
})
