import { hunanStaffPages } from './hunan'

/** Pages on a rule that a province made for all its places, by its code: what rests on them alone is not a place's own. */
export const provinceRulePages: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { 430000: hunanStaffPages }
