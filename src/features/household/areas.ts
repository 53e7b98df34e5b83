import { areaNamed, areaNames } from '@/policy/area-names'
import { enrolmentPacks } from '@/policy/enrolment'
import type { AreaOption } from './area-sheet'

/** 北京 天津 上海 重庆: a province that is one pooling area. */
const MUNICIPALITIES = ['110000', '120000', '310000', '500000']
const isPlace = (code: string): boolean => !code.endsWith('0000') || MUNICIPALITIES.includes(code)

const benefits: readonly AreaOption[] = areaNames.map(({ code, name, province }) => ({ code, name, province }))
const enrolments: readonly AreaOption[] = enrolmentPacks
  .filter(({ areaCode }) => isPlace(areaCode) && areaNamed(areaCode) === undefined)
  .map(({ areaCode, areaName }) => ({ code: areaCode, name: areaName, province: '' }))

/** Every place with data of its own, of benefits or of enrolment, by code. */
export const insuredAreas: readonly AreaOption[] = [...benefits, ...enrolments].sort((a, b) => (a.code < b.code ? -1 : 1))

/** 「衢州」 for 「衢州市」; `undefined` for a code we have no data for. */
export function shortName(areaCode: string): string | undefined {
  return areaNamed(areaCode)?.short ?? insuredAreas.find(({ code }) => code === areaCode)?.name.replace(/[市省]$/, '')
}
