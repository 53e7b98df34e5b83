import type { Figure } from '@/domain/evidence/figure'
import { WHOLE, type BasisPoints } from '@/domain/money/fen'
import type { RateTrail } from './formula'
import { holdsIn, noteUnknown, read, type Cited } from './ask'
import type { Run } from './run'
import type { RateChange, RateModifier } from './terms'

/** A rate on its way to the sum. Stays between 0 and 100 %, in whole basis points. */
export type ChangedRate = { readonly rate: BasisPoints; readonly trail: readonly RateTrail[] }

const clamp = (value: number): BasisPoints => Math.round(Math.min(Math.max(value, 0), WHOLE)) as BasisPoints

const NONE: readonly RateModifier[] = []

/**
 * The modifiers that hold for this run, evaluated once.
 *
 * @param figures Receives the figure behind each of them.
 */
export function heldModifiers(run: Run, modifiers: readonly RateModifier[] | undefined, figures?: Cited): readonly RateModifier[] {
  if (modifiers === undefined || modifiers.length === 0) return NONE
  const held = modifiers.filter(({ when }) => holdsIn(run, when))
  if (figures !== undefined) for (const { change } of held) figures.push(figureOfChange(change))
  return held
}

const ASKS_THE_PERSON: ReadonlySet<RateChange['kind']> = new Set(['ageSteps', 'ageLine', 'enrolledYears'])

/** Changes in which neither a choice between readings nor the person's age or years insured has a say: any rate may be tried with them. */
export const changesAlike = (held: readonly RateModifier[]): boolean =>
  held.every(({ change }) => !ASKS_THE_PERSON.has(change.kind) && figureOfChange(change).readings.length === 1)

export const UNCHANGED: readonly RateTrail[] = []

export function changeRate(run: Run, from: BasisPoints, held: readonly RateModifier[]): ChangedRate {
  if (held.length === 0) return { rate: from, trail: UNCHANGED }
  const trail: RateTrail[] = []
  let rate = from
  for (const { name, change } of held) {
    const next = changeOne(run, rate, change)
    if (next === null) continue
    rate = next.result
    trail.push({ name, ...next })
  }
  return { rate, trail }
}

type Changed = Omit<RateTrail, 'name'> | null

const points = (rate: BasisPoints, amount: number): Changed => ({ kind: 'points', amount, result: clamp(rate + amount) })

function changeOne(run: Run, rate: BasisPoints, change: RateChange): Changed {
  switch (change.kind) {
    case 'points':
      return points(rate, read(run, change.points))
    case 'selfShare': {
      const factor = read(run, change.factor)
      return { kind: 'selfShare', amount: factor, result: clamp(WHOLE - ((WHOLE - rate) * factor) / WHOLE) }
    }
    case 'times': {
      const factor = read(run, change.factor)
      return { kind: 'times', amount: factor, result: clamp((rate * factor) / WHOLE) }
    }
    case 'set':
      return { kind: 'set', amount: 0, result: read(run, change.rate) }
    default:
      return personalChange(run, rate, change)
  }
}

/** Changes that grow with age or with years insured; unknown age is noted and changes nothing. */
function personalChange(run: Run, rate: BasisPoints, change: RateChange & { kind: 'ageSteps' | 'ageLine' | 'enrolledYears' }): Changed {
  const { age, enrolledMonths } = run.person
  if (change.kind === 'enrolledYears') {
    if (enrolledMonths === undefined) return unknown(run, 'enrolledMonths')
    const bonus = read(run, change.bonus)
    return points(rate, Math.min(Math.floor(enrolledMonths / 12) * bonus.points, bonus.max))
  }
  if (age === undefined) return unknown(run, 'age')
  if (change.kind === 'ageLine') {
    const line = read(run, change.line)
    return { kind: 'set', amount: 0, result: clamp(line.base + line.perYear * age) }
  }
  const { from, every, points: each } = read(run, change.steps)
  return age < from ? null : points(rate, (Math.floor((age - from) / Math.max(every, 1)) + 1) * each)
}

function unknown(run: Run, fact: 'age' | 'enrolledMonths'): null {
  noteUnknown(run, fact)
  return null
}

/** The figure behind a change, for the citation chips. */
function figureOfChange(change: RateChange): Figure<unknown> {
  switch (change.kind) {
    case 'points':
      return change.points
    case 'selfShare':
    case 'times':
      return change.factor
    case 'set':
      return change.rate
    case 'ageSteps':
      return change.steps
    case 'ageLine':
      return change.line
    case 'enrolledYears':
      return change.bonus
  }
}
