const DAY = /\b((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?!\d)/g
const END = /([至到]\s?)(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/g
const SPAN = /([\d%万元月日岁年])\s?[–—～]\s?([\d¥])/g

/** What a source is quoted with, as it is said: 「2026-01-09」 → 「2026年1月9日」, 「10%–30%」 → 「10% 到 30%」. A screen reader leaves a dash out. */
export const inWords = (text: string): string =>
  text
    .replace(DAY, (_all, year: string, month: string, day?: string) => `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`)
    .replace(END, (_all, to: string, month: string, day: string) => `${to}${Number(month)}月${Number(day)}日`)
    .replace(SPAN, '$1 到 $2')
