import { conflictsIn } from '@/domain/evidence/conflict'
import { enrolmentPacks } from '@/policy/enrolment/packs'
import { enrolmentSummary } from '@/policy/geography/coverage'
import { conflictCount, type Entry } from './entries'
import { libraryOf } from './library'

/** What a place says itself of paying: the scope of the count on home. */
const ownOfPaying = (code: string): readonly Entry[] =>
  libraryOf(code).entries.filter((entry) => entry.kind === 'terms' && entry.usedBy === 'calendar' && entry.from === undefined)

it.each(enrolmentPacks.map((pack) => [pack.areaName, pack] as const))('%s: the library counts what is in conflict as home does', (_, pack) => {
  expect(conflictCount(ownOfPaying(pack.areaCode))).toBe(conflictsIn(pack))
})

it('home says the sum over all places', () => {
  expect(enrolmentPacks.reduce((sum, { areaCode }) => sum + conflictCount(ownOfPaying(areaCode)), 0)).toBe(enrolmentSummary().conflicts)
})
