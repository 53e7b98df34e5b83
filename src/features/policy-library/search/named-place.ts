import { hasData } from '@/policy/geography/coverage'
import { isProvince, places, provinces, type Place } from '@/policy/geography/place-list'

/** A place inside a question, and the question without it. */
export type NamedPlace = { readonly code: string; readonly short: string; readonly hasData: boolean; readonly rest: string }

const named: readonly Place[] = [...places, ...provinces.filter(({ code }) => isProvince(code))].filter(({ short }) => short.length > 1)

/** 「重庆门槛费多少」 asks about 重庆, whether or not anything is known of it. The longest name wins, and of two as long the one said first. */
export function namedIn(typed: string): NamedPlace | undefined {
  const at = ({ short }: Place): number => typed.indexOf(short)
  const [place] = named.filter((one) => at(one) >= 0).sort((one, other) => other.short.length - one.short.length || at(one) - at(other))
  if (place === undefined) return undefined
  const { code, short, name } = place
  return { code, short, hasData: hasData(code), rest: typed.split(name).join(' ').split(short).join(' ') }
}
