import { CARE_KINDS, type CareKind } from '@/domain/benefit/bill'
import type { Scheme } from '@/domain/benefit/person'
import type { Compact } from '../data/compact'
import { PLACE_ROWS } from './places.gen'

/**
 * What the build knows of its own data without carrying them: the same number of bytes for any number of places with data.
 * Put in by the build (`config/plugins/places.js`).
 */
export type PlacesBuilt = {
  /** Changes with any figure: tells whether a copy on the phone is of this build. */
  readonly version: string
  /** Three characters for each row of the list of places and one more for the nation. */
  readonly coverage: string
  /** Six places to a character: which have leads, in a file of their own. */
  readonly leads: string
  readonly summary: EnrolmentSummary
  /** The nation's enrolment rules and the pages they cite. */
  readonly nation: Compact
}

export type EnrolmentSummary = {
  /** Pages and documents that the data cite. */
  readonly sources: number
  /** Figures on which sources differ, or in which a source is wrong. */
  readonly conflicts: number
  /** Newest benefit year with a published window, in any place. */
  readonly newest: number
}

declare const PLACES_BUILT: PlacesBuilt
/** Named once, because the build writes it out wherever it is named. */
const built = (): PlacesBuilt => PLACES_BUILT

/** Of one place, province or the nation: what its own data hold. */
export type Coverage = {
  /** Kinds of care with terms, in any year. */
  readonly care: Readonly<Record<Scheme, readonly CareKind[]>>
  readonly hasTerms: boolean
  readonly hasEnrolment: boolean
  /** Newest benefit year with a published payment window. */
  readonly window?: number
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const WIDTH = 3
const FIRST_YEAR = 2020
const KINDS = CARE_KINDS.length
const bits = (all: readonly boolean[]): number => all.reduce((sum, bit, i) => sum + (bit ? 2 ** i : 0), 0)
const has = (value: number, at: number): boolean => Math.floor(value / 2 ** at) % 2 === 1

/** Three characters. */
export function encodeCoverage({ care, hasTerms, hasEnrolment, window = FIRST_YEAR }: Coverage): string {
  const flags = [...CARE_KINDS.map((kind) => care.employee.includes(kind)), ...CARE_KINDS.map((kind) => care.resident.includes(kind)), hasTerms, hasEnrolment]
  const value = bits(flags) + Math.min(Math.max(window - FIRST_YEAR, 0), 15) * 2 ** flags.length
  return [0, 6, 12].map((shift) => DIGITS[Math.floor(value / 2 ** shift) % 64]).join('')
}

export function decodeCoverage(text: string): Coverage {
  const value = [...text].reduce((sum, char, i) => sum + DIGITS.indexOf(char) * 64 ** i, 0)
  const kinds = (from: number) => CARE_KINDS.filter((_, i) => has(value, from + i))
  const year = Math.floor(value / 2 ** (2 * KINDS + 2))
  return {
    care: { employee: kinds(0), resident: kinds(KINDS) }, hasTerms: has(value, 2 * KINDS), hasEnrolment: has(value, 2 * KINDS + 1),
    ...(year > 0 && { window: FIRST_YEAR + year })
  }
}

/** Codes in the order of the coverage: the nation, then the rows of the list. */
export const COVERED_CODES: readonly string[] = ['000000', ...PLACE_ROWS.trim().split('\n').map((row) => row.slice(0, 6))]
const positions = new Map(COVERED_CODES.map((code, i) => [code, i * WIDTH]))
/** By their three characters: few differ, and lists of places ask for every one. */
const decoded = new Map<string, Coverage>()
const NOTHING: Coverage = { care: { employee: [], resident: [] }, hasTerms: false, hasEnrolment: false }

/** What there is of a place in this build, fetched or not. */
export function coverageOf(code: string): Coverage {
  const at = positions.get(code)
  if (at === undefined) return NOTHING
  const text = built().coverage.slice(at, at + WIDTH)
  const coverage = decoded.get(text) ?? decodeCoverage(text)
  decoded.set(text, coverage)
  return coverage
}

/** As long for one place as for all of them. */
export function encodeLeads(codes: ReadonlySet<string>): string {
  const flags = COVERED_CODES.map((code) => codes.has(code))
  return Array.from({ length: Math.ceil(flags.length / 6) }, (_, i) => DIGITS[bits(flags.slice(i * 6, i * 6 + 6))]).join('')
}

/** Does some page say something of it that may not be computed with? */
export function hasLeads(code: string): boolean {
  const at = (positions.get(code) ?? -WIDTH) / WIDTH
  return at >= 0 && has(DIGITS.indexOf(built().leads[Math.floor(at / 6)] ?? 'A'), at % 6)
}

/** Does it have data of its own in this build? */
export const hasData = (code: string): boolean => {
  const { hasTerms, hasEnrolment } = coverageOf(code)
  return hasTerms || hasEnrolment
}

export const enrolmentSummary = (): EnrolmentSummary => built().summary
export const builtNation = (): Compact => built().nation
export const builtVersion = (): string => built().version
