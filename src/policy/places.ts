import { areaNamed, areaNames } from './area-names'
import { enrolmentPacks } from './enrolment/packs'

/** A place one can be insured in; `province` is empty where only enrolment data name the place. */
export type Place = { readonly code: string; readonly name: string; readonly short: string; readonly province: string }

/** 北京 天津 上海 重庆: a province that is one pooling area. */
const MUNICIPALITIES = ['110000', '120000', '310000', '500000']
const isPlace = (code: string): boolean => !code.endsWith('0000') || MUNICIPALITIES.includes(code)

const enrolmentOnly: readonly Place[] = enrolmentPacks
  .filter(({ areaCode }) => isPlace(areaCode) && areaNamed(areaCode) === undefined)
  .map(({ areaCode, areaName }) => ({ code: areaCode, name: areaName, short: areaName.replace(/市$/, ''), province: '' }))

/** Every place with data of its own, of benefits or of enrolment, by code. Light: names only, no pack of benefits. */
export const places: readonly Place[] = [...areaNames, ...enrolmentOnly].sort((a, b) => (a.code < b.code ? -1 : 1))

/** `undefined` for a code that we have no data for. */
export const placeNamed = (code: string): Place | undefined => places.find((place) => place.code === code)
