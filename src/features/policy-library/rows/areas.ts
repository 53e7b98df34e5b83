import type { PolicyPack } from '@/policy'
import { COVERED_CODES, hasData } from '@/policy/geography/coverage'
import { placeNamed, provinceOf } from '@/policy/geography/place-list'
import { national } from '../library.copy'

export const NATION = '000000'

/** A place of which the library can tell what there is, and what stands in. */
export type LibraryArea = { readonly code: string; readonly name: string; readonly short: string; readonly kind: PolicyPack['area']['kind'] }

const known = new Map<string, LibraryArea | undefined>()

/** Every pooling area, every province, and the nation, the same object each time; `undefined` for any other code. */
export function areaWith(code: string | undefined): LibraryArea | undefined {
  if (code === undefined) return undefined
  if (!known.has(code)) known.set(code, areaOf(code))
  return known.get(code)
}

function areaOf(code: string): LibraryArea | undefined {
  if (code === NATION) return { code, name: national, short: national, kind: 'nation' }
  const place = placeNamed(code)
  if (place !== undefined) return { code, name: place.name, short: place.short, kind: 'city' }
  const province = code.endsWith('0000') ? provinceOf(code) : undefined
  return province && { code, name: province.name, short: province.short, kind: 'province' }
}

/** The nation, then every other place with data of its own, by its code. */
export const libraryAreas: readonly LibraryArea[] = COVERED_CODES.filter(hasData).flatMap((code) => areaWith(code) ?? [])

/** Large places with which estimates can be made. */
const FAMILIAR: readonly string[] = ['310000', '500000', '110000', '440100', '440300']

/** Places shown as chips; the rest is one tap away. */
const MAX_CHIPS = 6

/** The family's places first, then the nation, then a few large ones. What is chosen is always among them. */
export function chipAreas(familyCodes: readonly string[], chosen: string): readonly LibraryArea[] {
  const wanted = [...familyCodes, NATION, ...FAMILIAR]
  const first = [...new Set(wanted)].flatMap((code) => areaWith(code) ?? []).slice(0, MAX_CHIPS)
  const area = areaWith(chosen)
  return area === undefined || first.includes(area) ? first : [area, ...first.slice(0, MAX_CHIPS - 1)]
}

/** Where the rules come from that a place leaves open: its province, then the nation. */
export function higherAreas({ code }: LibraryArea): readonly LibraryArea[] {
  const province = `${code.slice(0, 2)}0000`
  return [province, NATION].filter((one) => one !== code && code !== NATION && hasData(one)).flatMap((one) => areaWith(one) ?? [])
}
