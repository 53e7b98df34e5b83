import type { Bands, Limit } from '@/domain/benefit/terms'
import { basisPoints, fen, type BasisPoints, type Fen } from '@/domain/money/fen'

/** Whole or half per cent; or per cent up to so many yuan, and last what holds above: `[[40_000, 82], 88]`. */
export type Percent = number | readonly [...(readonly [upTo: number, percent: number])[], number]

export const share = (percent: number): BasisPoints => basisPoints(Math.round(percent * 100))

/** Yuan in words: 「800 元」「1.5 万元」. */
export const yuan = (amount: number): string => (amount >= 10_000 && amount % 100 === 0 ? `${amount / 10_000} 万元` : `${amount} 元`)

export const bandsOf = (percent: Percent): Bands => {
  if (typeof percent === 'number') return [{ upTo: 'open', rate: share(percent) }]
  const above = percent[percent.length - 1] as number
  const below = percent.slice(0, -1) as readonly (readonly [number, number])[]
  return [...below.map(([upTo, rate]) => ({ upTo: fen(upTo * 100), rate: share(rate) })), { upTo: 'open' as const, rate: share(above) }] as unknown as Bands
}

/** 「85%」「4 万元内 82%，以上 88%」. */
export function percentWords(percent: Percent): string {
  if (typeof percent === 'number') return `${percent}%`
  const below = percent.slice(0, -1) as readonly (readonly [number, number])[]
  return [...below.map(([upTo, rate]) => `${yuan(upTo)}内 ${rate}%`), `以上 ${percent[percent.length - 1] as number}%`].join('，')
}

/** How a value is kept, told apart from others, and put into the words of a claim. */
export type Form<T, U> = { readonly value: (said: T) => U; readonly label: (said: T) => string; readonly words: (said: T) => string }

export const START: Form<number, Fen> = { value: (it) => fen(it * 100), label: yuan, words: (it) => `起付 ${yuan(it)}` }
export const RATE: Form<Percent, Bands> = { value: bandsOf, label: percentWords, words: (it) => `报 ${percentWords(it)}` }
export const LATER: Form<readonly [number, ...number[]], readonly [Fen, ...Fen[]]> = {
  value: (it) => it.map((one) => fen(one * 100)) as unknown as readonly [Fen, ...Fen[]],
  label: (it) => it.map(yuan).join('、'),
  words: (it) => `第 2 次起 ${it.map(yuan).join('、')}`
}
export const LIMIT: Form<number | 'none', Limit> = {
  value: (it) => (it === 'none' ? it : fen(it * 100)),
  label: (it) => (it === 'none' ? '不封顶' : yuan(it)),
  words: (it) => (it === 'none' ? '不封顶' : `最多 ${yuan(it)}`)
}
