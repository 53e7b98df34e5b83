import { packs } from '@/policy'
import { enrolmentPacks } from '@/policy/enrolment'

/** One line a place that terms or enrolment data name; provinces and the nation too. The province is empty where only enrolment data do. */
export function nameLines(): string[] {
  const named = packs.map(({ area }) => [area.code, area.name, area.short, area.province, true] as const)
  const others = enrolmentPacks
    .filter(({ areaCode }) => !named.some(([code]) => code === areaCode))
    .map(({ areaCode, areaName }) => [areaCode, areaName, areaName.replace(/市$/, ''), '', false] as const)
  return [...named, ...others].sort(([a], [b]) => (a < b ? -1 : 1)).map((place) => `  [${place.map((it) => (typeof it === 'string' ? `'${it}'` : it)).join(', ')}],`)
}

export const NAMES_FILE = 'names.gen.ts'
export const NAMES_HEAD = 'export const names: readonly (readonly [code: string, name: string, short: string, province: string, terms: boolean])[] = ['
