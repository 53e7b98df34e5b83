import { names } from './places/names.gen'

/** A place as a list shows it. Kept apart from the packs, so that a screen that only needs names does not carry them. */
export type AreaName = { readonly code: string; readonly name: string; readonly short: string; readonly province: string }

/** 北京 天津 上海 重庆: a province that is one pooling area. */
const MUNICIPALITIES = ['110000', '120000', '310000', '500000']
const isPlace = ([code]: (typeof names)[number]): boolean => !code.endsWith('0000') || MUNICIPALITIES.includes(code)

const places = names.filter(isPlace)
const named = ([code, name, short, province]: (typeof names)[number]): AreaName => ({ code, name, short, province })
const byCode = (a: AreaName, b: AreaName): number => (a.code < b.code ? -1 : 1)

/** Every place with data of its own, of benefits or of enrolment, by code; `province` is empty where only enrolment data name it. */
export const placeNames: readonly AreaName[] = places.map(named).sort(byCode)

/** Every pooling area with a pack of terms, by code. */
export const areaNames: readonly AreaName[] = places.filter(([, , , , terms]) => terms).map(named).sort(byCode)

export const areaNamed = (code: string): AreaName | undefined => areaNames.find((area) => area.code === code)
