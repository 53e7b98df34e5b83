import fc from 'fast-check'
import { fen, MAX_FEN } from './fen'
import { formatWholeYuan, formatYuan } from './format-yuan'
import { spokenSums } from './spoken-sums'
import { spokenYuan } from './spoken-yuan'

it.each([
  ['alone', '¥440.00', '四百四十元'],
  ['within words', '2 人 · 共 ¥1,880.50，已交', '2 人 · 共 一千八百八十元五角，已交'],
  ['from and to', '¥400.00 到 ¥1,175.00', '四百元 到 一千一百七十五元'],
  ['whole yuan', '别处写 ¥400、¥380', '别处写 四百元、三百八十元'],
  ['nothing', '¥0', '零元'],
  ['at the end of a sentence', '要准备 ¥33,286.50。', '要准备 三万三千二百八十六元五角。'],
  ['two amounts with a comma between', '¥400,¥500', '四百元,五百元'],
  ['more than there is', '¥99999999999999', '¥99999999999999'],
  ['no sum', '65%，0570-12393，¥', '65%，0570-12393，¥']
])('%s', (_, text, spoken) => {
  expect(spokenSums(text)).toBe(spoken)
})

it('says every amount as Money does, however it is drawn', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MAX_FEN }), (n) => {
      for (const drawn of [formatYuan(fen(n)), formatWholeYuan(fen(n))]) expect(spokenSums(`约 ¥${drawn} 左右`)).toBe(`约 ${spokenYuan(fen(n))} 左右`)
    })
  )
})
