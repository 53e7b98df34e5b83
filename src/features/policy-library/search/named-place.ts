import { hasData } from '@/policy/geography/coverage'
import { places } from '@/policy/geography/place-list'

/** A place inside a question, and the question without it. */
export type NamedPlace = { readonly code: string; readonly short: string; readonly rest: string }

/** 「重庆门槛费多少」 asks about 重庆. The longest name wins; only places with data of their own; `undefined` for the one that is on the screen. */
export function namedIn(typed: string, area: string): NamedPlace | undefined {
  const [place] = places.filter(({ code, short }) => short.length > 1 && typed.includes(short) && hasData(code)).sort((one, other) => other.short.length - one.short.length)
  if (place === undefined || place.code === area) return undefined
  return { code: place.code, short: place.short, rest: typed.split(place.short).join(' ') }
}
