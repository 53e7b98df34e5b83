import { storedCopy as copy } from '@/shell/stored-words.copy'

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is kept under one name: its lines in words, one an item, and how many items there are. */
export type StoredWords = { readonly lines: readonly string[]; readonly items: number; readonly isReadable: boolean }

/**
 * Nothing is left out but what is empty: a field without a word of ours keeps its name.
 * @param text As it lies in the phone's storage.
 */
export function storedWords(text: string): StoredWords {
  const state = stateOf(text)
  if (state === undefined) return { lines: [text], items: 1, isReadable: false }
  const parts = Object.entries(state).filter(([, value]) => !isEmpty(value))
  const lists = parts.filter(([, value]) => typeof value === 'object')
  const plain = parts.filter(([, value]) => typeof value !== 'object')
  const lines = [...lists.flatMap(([, value]) => itemsOf(value).map(wordsOf)), ...(plain.length > 0 ? [wordsOf(Object.fromEntries(plain))] : [])]
  return { lines, items: lines.length, isReadable: true }
}

/** Of what is kept as it stood on a screen: the sentences of it alone, each once. */
export function saidWords(text: string): StoredWords {
  const state = stateOf(text)
  return state === undefined ? { lines: [text], items: 1, isReadable: false } : { lines: [...new Set(sentencesOf(state))], items: 1, isReadable: true }
}

function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return HAN.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : []
}

const HAN = /[\u4e00-\u9fff]/

function stateOf(text: string): Fields | undefined {
  try {
    const { state } = JSON.parse(text) as { readonly state?: unknown }
    return isFields(state) ? state : undefined
  } catch {
    return undefined
  }
}

const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || value === undefined || (typeof value === 'object' && Object.values(value).every(isEmpty))

/** A list's items; a record's, each with its key in front. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.filter((one) => !isEmpty(one))
  return Object.entries(value as Fields).flatMap(([key, one]) => (isEmpty(one) ? [] : [{ [key]: one }]))
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(copy.separator)
  if (!isFields(value)) return copy.words[String(value)] ?? String(value)
  return Object.entries(value)
    .filter(([, one]) => !isEmpty(one))
    .map(([key, one]) => `${copy.fields[key] ?? key}${copy.colon}${typeof one === 'object' ? copy.inside(wordsOf(one)) : wordsOf(one)}`)
    .join(copy.separator)
}
