import { joined, readCode, type BadCode, type Code } from './code'

/** Codes of one set as they come in, in any order. */
export type Gathering = { readonly codes: readonly Code[] }
export const NOTHING_GATHERED: Gathering = { codes: [] }

export type TakenCode =
  | { readonly kind: 'taken' | 'repeated'; readonly number: number; readonly gathering: Gathering }
  /** Of our app and of another set: what is here stays. */
  | { readonly kind: 'other-set'; readonly gathering: Gathering }
  | { readonly kind: BadCode; readonly gathering: Gathering }

export function takeCode(gathering: Gathering, text: string): TakenCode {
  const code = readCode(text)
  if (typeof code === 'string') return { kind: code, gathering }
  const [first] = gathering.codes
  if (first && (first.set !== code.set || first.total !== code.total)) return { kind: 'other-set', gathering }
  if (gathering.codes.some(({ number }) => number === code.number)) return { kind: 'repeated', number: code.number, gathering }
  return { kind: 'taken', number: code.number, gathering: { codes: [...gathering.codes, code] } }
}

/** How many the set has; 0 while none is here. */
export const totalOf = ({ codes: [first] }: Gathering): number => first?.total ?? 0

/** Numbers that are still to come, smallest first. */
export function missingIn(gathering: Gathering): readonly number[] {
  const here = new Set(gathering.codes.map(({ number }) => number))
  return Array.from({ length: totalOf(gathering) }, (_, n) => n + 1).filter((number) => !here.has(number))
}

/** `null` while some are missing, or when they do not fit together. */
export const contentOf = (gathering: Gathering): Uint8Array | null => (totalOf(gathering) > 0 && missingIn(gathering).length === 0 ? joined(gathering.codes) : null)
