import type { IsoDate } from '@/domain/date/iso-date'
import { EVERY_CHANNEL, materialsFor, slotOf, stepsFor, type Guide, type MaterialHere, type Milestone, type StepHere } from './guide'
import type { Situation } from './situation'

/** A step or material that somebody ticked. */
export type Mark = { readonly on: IsoDate; readonly note?: string }
export type Marks = Readonly<Record<string, Mark>>

/** What was ticked in a channel (or in all of them, `EVERY_CHANNEL`). */
export type MarksIn = (channel: string) => Marks

export type StepStanding = StepHere & { readonly mark?: Mark; readonly isNext: boolean }
export type MaterialStanding = MaterialHere & { readonly mark?: Mark; readonly covered: boolean }

export type Stage = { readonly kind: 'reached'; readonly on: IsoDate } | { readonly kind: 'open' }

/** How far one person is in one guide on one channel. 材料备齐, 已提交 and 已生效 are three things: none implies another. */
export type Standing = {
  readonly steps: readonly StepStanding[]
  readonly done: number
  readonly materials: readonly MaterialStanding[]
  readonly gathered: number
  readonly toGather: number
  readonly ready: Stage
  readonly submitted: Stage
  readonly effective: Stage
}

export function standingOf(guide: Guide, channel: string, situation: Situation, marksIn: MarksIn): Standing {
  const steps = stepStandings(stepsFor(guide, channel, situation), channel, marksIn)
  const materials = materialStandings(materialsFor(guide, situation), marksIn(EVERY_CHANNEL))
  const needs = needsOf(materials)
  return {
    steps,
    done: steps.filter(({ mark }) => mark !== undefined).length,
    materials,
    gathered: needs.filter((need) => need.some(({ mark }) => mark !== undefined)).length,
    toGather: needs.length,
    ready: readiness(needs),
    submitted: milestone(steps, 'submitted'),
    effective: milestone(steps, 'effective')
  }
}

function stepStandings(steps: readonly StepHere[], channel: string, marksIn: MarksIn): readonly StepStanding[] {
  const marked = steps.map((here) => ({ here, mark: marksIn(slotOf(here.step, channel))[here.step.id] }))
  const next = marked.findIndex(({ mark }) => mark === undefined)
  return marked.map(({ here, mark }, index) => ({ ...here, ...(mark ? { mark } : {}), isNext: index === next }))
}

function materialStandings(materials: readonly MaterialHere[], marks: Marks): readonly MaterialStanding[] {
  const marked = materials.map((here) => ({ here, mark: marks[here.material.id] }))
  return marked.map(({ here, mark }) => {
    const word = here.material.oneOf
    const covered = mark === undefined && word !== undefined && marked.some((other) => other.here.material.oneOf === word && other.mark)
    return { ...here, ...(mark ? { mark } : {}), covered: Boolean(covered) }
  })
}

/** Materials that stand in for each other are one need. What merely may be needed does not hold anyone up. */
function needsOf(materials: readonly MaterialStanding[]): readonly (readonly MaterialStanding[])[] {
  const needs = new Map<string, MaterialStanding[]>()
  for (const here of materials.filter(({ need }) => need === 'yes')) {
    const key = here.material.oneOf ?? here.material.id
    needs.set(key, [...(needs.get(key) ?? []), here])
  }
  return [...needs.values()]
}

function readiness(needs: readonly (readonly MaterialStanding[])[]): Stage {
  const days = needs.map((need) => earliest(need.flatMap(({ mark }) => (mark ? [mark.on] : []))))
  if (days.length === 0 || days.includes(undefined)) return { kind: 'open' }
  return { kind: 'reached', on: days.reduce((last, day) => ((day as IsoDate) > (last as IsoDate) ? day : last)) as IsoDate }
}

const earliest = (days: readonly IsoDate[]): IsoDate | undefined =>
  days.reduce<IsoDate | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined)

function milestone(steps: readonly StepStanding[], wanted: Milestone): Stage {
  const mark = steps.find(({ step }) => step.milestone === wanted)?.mark
  return mark ? { kind: 'reached', on: mark.on } : { kind: 'open' }
}
