import { authoredCodes, authoredPlace } from '@/policy/data/authored'
import type { PlaceData } from '@/policy/data/place-data'
import { placeNamed, places } from '@/policy/geography/place-list'

// Places that nobody wrote, to measure what many of them cost. Never part of what is shipped.

const MODELS = authoredCodes().filter((code) => placeNamed(code) !== undefined)

/** `count` places with data in the shapes of those that were written, in their proportions, each with texts of its own. */
export function generatedPlaces(count: number): readonly PlaceData[] {
  const free = places.filter(({ code }) => !MODELS.includes(code))
  return [...MODELS.slice(0, count).flatMap((code) => authoredPlace(code) ?? []), ...free.slice(0, Math.max(count - MODELS.length, 0)).map(({ code, name, short, province }, i) => {
    const model = authoredPlace(MODELS[i % MODELS.length] as string) as PlaceData
    const area = { code, name, short, province, kind: 'city', parent: `${code.slice(0, 2)}0000` }
    const own = renamed(model, short)
    return {
      ...own, code, ...(own.terms && { terms: { ...own.terms, area } }), ...(own.enrolment && { enrolment: { ...own.enrolment, areaCode: code, areaName: name } })
    } as PlaceData
  })]
}

/** Every sentence begins with the place and is as long as before, so that nothing is shared between two of them. */
function renamed<T>(value: T, short: string): T {
  if (typeof value === 'string') return (/[\u4e00-\u9fff]{4}/.test(value) ? short + value.slice(short.length) : value) as T
  if (Array.isArray(value)) return value.map((one) => renamed(one, short)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, short)])) as T
}
