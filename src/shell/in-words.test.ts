import { inWords } from './in-words.copy'

it.each([
  ['a day', '2023-10-12 起', '2023年10月12日 起'],
  ['a month', '到 2026-11 没核对', '到 2026年11月 没核对'],
  ['the end of a year named before', '享受 2025-01-01 至 12-31', '享受 2025年1月1日 至 12月31日'],
  ['years', '2024–2025', '2024 到 2025'],
  ['shares', '乙类先自付 10%–30%', '乙类先自付 10% 到 30%'],
  ['months', '2025 年 9—12 月', '2025 年 9 到 12 月'],
  ['sums', '1.5 万 – 2 万元', '1.5 万 到 2 万元'],
  ['a phone number stays', '0570-12393', '0570-12393'],
  ['so does a dash in a sentence', '先备案——再看', '先备案——再看'],
  ['and a number that is no day', '2025-13、12025-01', '2025-13、12025-01']
])('%s', (_case, text, said) => {
  expect(inWords(text)).toBe(said)
})
