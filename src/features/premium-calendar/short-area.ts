import { areaNamed } from '@/policy/area-names'
import { enrolmentPacks } from '@/policy/enrolment'

/** 「衢州」; empty for a place we have no name for. */
export function shortArea(areaCode: string): string {
  const known = areaNamed(areaCode)?.short
  if (known !== undefined) return known
  return enrolmentPacks.find((pack) => pack.areaCode === areaCode)?.areaName.replace(/[市省]$/, '') ?? ''
}
