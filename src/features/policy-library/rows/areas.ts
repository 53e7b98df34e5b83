import { packs, type PolicyPack } from '@/policy'
import { isMunicipality } from '@/policy/checklists/provinces'
import { enrolmentPacks } from '@/policy/enrolment'
import { shortName } from '../library.copy'

export const NATION = '000000'

/** A place that the library has something about. */
export type LibraryArea = { readonly code: string; readonly name: string; readonly short: string; readonly kind: PolicyPack['area']['kind'] }

const fromPack = ({ area: { code, name, short, kind } }: PolicyPack): LibraryArea => ({ code, name, short, kind })

/** Municipalities are pooling areas of their own. */
const kindOf = (code: string): LibraryArea['kind'] => (code.endsWith('0000') && !isMunicipality(code) ? 'province' : 'city')

const enrolmentOnly: readonly LibraryArea[] = enrolmentPacks
  .filter(({ areaCode }) => !packs.some(({ area }) => area.code === areaCode))
  .map(({ areaCode, areaName }) => ({ code: areaCode, name: areaName, short: shortName(areaName), kind: kindOf(areaCode) }))

/** The nation, then every other place by its code. */
export const libraryAreas: readonly LibraryArea[] = [...packs.map(fromPack), ...enrolmentOnly].sort((one, other) => (one.code < other.code ? -1 : 1))

export const areaWith = (code: string | undefined): LibraryArea | undefined => libraryAreas.find((area) => area.code === code)

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
  return [province, NATION].filter((one) => one !== code && code !== NATION).flatMap((one) => areaWith(one) ?? [])
}
