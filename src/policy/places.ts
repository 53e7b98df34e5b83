import { placeNames, type AreaName } from './area-names'

/** A place one can be insured in; `province` is empty where only enrolment data name the place. */
export type Place = AreaName

/** Every place with data of its own, of benefits or of enrolment, by code. Light: names only, no pack of benefits. */
export const places: readonly Place[] = placeNames

/** `undefined` for a code that we have no data for. */
export const placeNamed = (code: string): Place | undefined => places.find((place) => place.code === code)
