/** Forms of one romanised name by which it can be typed, without blanks. */
export type SpellingKeys = {
  readonly whole: string
  readonly initials: string
  /** With the province before it: `zhejiangquzhou`, `zjqz`. */
  readonly withProvince: string
  readonly initialsWithProvince: string
  /** With sounds that many people do not tell apart written alike. */
  readonly folded: string
  readonly province: string
}

const initialsOf = (spelling: string): string => spelling.split(' ').map((syllable) => syllable[0]).join('')

export function spellingKeys(spelling: string, province: string): SpellingKeys {
  const whole = spelling.replace(/ /g, '')
  const above = province.replace(/ /g, '')
  return {
    whole,
    initials: initialsOf(spelling),
    withProvince: above + whole,
    initialsWithProvince: initialsOf(province) + initialsOf(spelling),
    folded: fold(whole),
    province: above
  }
}

/** zh/z, ch/c, sh/s, ng/n, l/n, h/f, v/u: what southern speakers and hasty thumbs mix up. */
const fold = (spelling: string): string =>
  spelling.replace(/([zcs])h/g, '$1').replace(/ng/g, 'n').replace(/l/g, 'n').replace(/f/g, 'h').replace(/v/g, 'u')

/** Words for the kind of place, which people type after the name. */
const KIND = /^(?:shi|xian|qu|diqu|zhou|meng|qi)$/

let last = { word: '', folded: '' }
/** Of what is typed, once a word: it is compared to thousands of names. */
function foldedOf(word: string): string {
  if (last.word !== word) last = { word, folded: fold(word) }
  return last.folded
}

const TESTS: readonly ((word: string, keys: SpellingKeys) => boolean)[] = [
  (word, { whole }) => whole === word,
  (word, { initials }) => initials === word,
  (word, { withProvince, initialsWithProvince }) => withProvince === word || initialsWithProvince === word,
  (word, { whole }) => word.startsWith(whole) && KIND.test(word.slice(whole.length)),
  (word, { whole }) => word.length > 1 && whole.startsWith(word),
  (word, { province }) => province === word,
  (word, { initials }) => word.length > 1 && initials.startsWith(word),
  (word, { folded }) => word.length > 2 && folded === foldedOf(word),
  (word, { withProvince }) => word.length > 3 && withProvince.startsWith(word),
  (word, { whole }) => word.length > 2 && whole.includes(word),
  (word, { folded }) => word.length > 3 && folded.startsWith(foldedOf(word)),
  (word, { whole }) => word.length > 3 && isOneSlipAway(word, whole)
]

/** 0 is best; `miss` for no match. */
export function spellingRank(word: string, keys: SpellingKeys, miss: number): number {
  const found = TESTS.findIndex((test) => test(word, keys))
  return found === -1 ? miss : found
}

/** One letter more, less, other, or two neighbours swapped. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return isSwapped(restA, restB) || [[1, 1], [1, 0], [0, 1]].some(([fromA, fromB]) => restA.slice(fromA) === restB.slice(fromB))
}

const isSwapped = (a: string, b: string): boolean => a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
