import { folded } from '@/ui/list/highlight-pieces'
import { rowsOf, type FactEntry, type TermsEntry } from '../rows/entries'
import type { Library } from '../rows/library'
import type { Row } from '../rows/rows'
import { PLAIN_QUESTIONS, type PlainQuestion } from './questions.copy'
import { FILLERS, SYNONYMS } from './synonyms.copy'
import { SPELLED } from './synonyms.pinyin.copy'

/** A line that answers what was typed. `says`: the answer to just that question; without it the line only holds the words. */
export type Answer = { readonly library: Library; readonly entry: FactEntry | TermsEntry; readonly row: Row; readonly says?: string | undefined }

/** More would not fit into what a phone may be sent at one key. */
const MOST = 4
/** So much of what was typed has to stand in a line. */
const ENOUGH = 0.5
const IN_BODY = 0.6
const AS_SYNONYM = 0.7
const LONGEST_SPELLING = 3

/** One thing asked about: words that mean it, as said and as written, and how much it counts. */
type Term = { readonly words: readonly string[]; readonly weight: number }

/** The lines that answer best, over all these places; a question that somebody wrote an answer to comes first. */
export function answersTo(query: string, libraries: readonly Library[]): readonly Answer[] {
  const asked = folded(query).trim()
  const terms = termsOf(asked)
  if (terms.length === 0) return []
  const plain = plainAnswers(asked, libraries)
  const ranked = libraries
    .flatMap(linesOf)
    .map(({ answer, head, body }) => ({ answer, score: scoreOf(terms, head, body) }))
    .filter(({ score, answer }) => score >= ENOUGH && !plain.some(({ row }) => row === answer.row))
    .sort((one, other) => other.score - one.score)
  return [...plain, ...ranked.map(({ answer }) => answer)].slice(0, MOST)
}

/** By the question whose words stand there at greatest length; none where two that differ fit alike. */
function plainAnswers(asked: string, libraries: readonly Library[]): readonly Answer[] {
  const fits = PLAIN_QUESTIONS.map((question) => ({ question, length: fitOf(question, asked) })).filter(({ length }) => length > 0)
  const most = Math.max(0, ...fits.map(({ length }) => length))
  const [best, ...others] = fits.filter(({ length }) => length === most).map(({ question }) => question)
  if (best === undefined || others.some(({ fact, says }) => fact !== best.fact || says !== best.says)) return []
  return libraries
    .flatMap(linesOf)
    .filter(({ answer }) => answer.entry.id === best.fact)
    .map(({ answer }) => ({ ...answer, says: best.says ?? answer.row.readings.join() }))
}

/** How much of what was asked its words are, the longest of each group; 0 where it is not what was asked. */
function fitOf({ groups, not = [] }: PlainQuestion, asked: string): number {
  if (not.some((word) => asked.includes(word))) return 0
  const found = groups.map((words) => Math.max(0, ...words.map((word) => (asked.includes(word) ? word.length : 0))))
  return found.includes(0) ? 0 : found.reduce((sum, length) => sum + length, 0)
}

type Line = { readonly answer: Answer; readonly head: string; readonly body: string }
const known = new WeakMap<Library, readonly Line[]>()

/** Makes ready what the first key would otherwise wait for. */
export const readyAnswers = (library: Library): void => void linesOf(library)

function linesOf(library: Library): readonly Line[] {
  const before = known.get(library)
  if (before !== undefined) return before
  const lines = library.entries.flatMap((entry) => {
    if (entry.kind !== 'fact' && entry.kind !== 'terms') return []
    return rowsOf(entry).map((row): Line => ({ answer: { library, entry, row }, head: folded(`${entry.title}\n${row.label}`), body: folded([entry.topic, row.detail ?? '', ...row.readings].join('\n')) }))
  })
  known.set(library, lines)
  return lines
}

function scoreOf(terms: readonly Term[], head: string, body: string): number {
  const of = (text: string, words: readonly string[]): number => Math.max(0, ...words.map((word, i) => (text.includes(word) ? (i === 0 ? 1 : AS_SYNONYM) : 0)))
  const found = terms.reduce((sum, { words, weight }) => sum + weight * Math.max(of(head, words), IN_BODY * of(body, words)), 0)
  return found / terms.reduce((sum, { weight }) => sum + weight, 0)
}

/** Words with a meaning of their own, and pairs of what is left between the small words. */
function termsOf(asked: string): readonly Term[] {
  const terms: Term[] = []
  let rest = asked
  for (const word of KNOWN) {
    if (!rest.includes(word)) continue
    rest = rest.split(word).join(' ')
    terms.push({ words: [word, ...(SYNONYMS.get(word) ?? [])], weight: word.length })
  }
  for (const filler of FILLERS) rest = rest.split(filler).join(' ')
  for (const piece of rest.split(/[\s，。？！、,.?!「」]+/)) terms.push(...spelled(piece), ...pairs(piece))
  return terms
}

const KNOWN = [...SYNONYMS.keys(), ...new Set(SPELLED.values())].sort((one, other) => other.length - one.length)

/** 「qifu」 is on its way to 起付线. */
function spelled(piece: string): readonly Term[] {
  if (!/^[a-z]+$/.test(piece)) return []
  const whole = SPELLED.get(piece)
  const words = whole !== undefined ? [whole] : piece.length < LONGEST_SPELLING ? [] : [...new Set([...SPELLED].filter(([key]) => key.startsWith(piece)).map(([, word]) => word))]
  return words.length === 0 ? [] : [{ words, weight: 2 }]
}

const pairs = (piece: string): readonly Term[] =>
  /^[a-z]*$/.test(piece) ? [] : piece.length < 3 ? [{ words: [piece], weight: piece.length / 2 }] : [...piece].slice(1).map((char, i) => ({ words: [`${[...piece][i] ?? ''}${char}`], weight: 1 }))
