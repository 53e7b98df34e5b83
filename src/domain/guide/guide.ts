import type { IsoDate } from '@/domain/date/iso-date'
import type { Basis } from './basis'
import { holdsFor, type Situation, type When } from './situation'

/** `guide` is the id of another guide that goes on from here. `{who}` and `{owner}` stand for the two people. */
export type Sentence = { readonly text: string; readonly basis: Basis; readonly guide?: string }

/** A way to walk a guide: an app, a mini program, a counter. */
export type Channel = {
  readonly id: string
  /** Tab label, at most six characters. */
  readonly name: string
  /** Area codes or their first two digits; absent where the channel serves everyone. */
  readonly areas?: readonly string[]
  /** Payment methods and the like. */
  readonly note?: Sentence
  /** No source describes the way in: says so, and which channel to take instead. Such a channel has no steps. */
  readonly silent?: string
}

/** What the hand does, line by line; `tips` are 经验 and stand on no source. */
export type How = { readonly lines: readonly [string, ...string[]]; readonly basis: Basis; readonly tips?: readonly string[] }

/** 我 / 家人 / 两个人都在 */
export type Holder = 'owner' | 'relative' | 'both'

/** Handing in is not yet being in force. */
export type Milestone = 'submitted' | 'effective'

export type Trouble = { readonly id: string; readonly title: string; readonly then: string; readonly basis: Basis }

export type Step = {
  readonly id: string
  /** Starts with a verb. */
  readonly title: string
  readonly when?: When
  /** Said where `when` depends on what nobody has told us. */
  readonly depends?: string
  /** One way for every channel (then progress survives a change of channel), or one per channel id. */
  readonly how: How | Readonly<Record<string, How>>
  /** Who must hold the phone or be there. In a guide for everyone, `relative` is the person themself. */
  readonly holder: Holder
  readonly takes?: Sentence
  /** Working days that the other side has, counted from the day of handing in. */
  readonly waits?: { readonly workdays: number; readonly basis: Basis }
  /** What it costs to leave the step out. */
  readonly missed?: Sentence
  readonly troubles?: readonly Trouble[]
  readonly milestone?: Milestone
}

export type Material = {
  readonly id: string
  readonly title: string
  readonly detail?: string
  readonly basis: Basis
  /** 经验 */
  readonly tip?: string
  readonly when?: When
  /** Why it is not needed, where `when` does not hold. */
  readonly notNeeded?: string
  readonly depends?: string
  /** Materials with the same word here stand in for each other: one is enough. */
  readonly oneOf?: string
}

/** What comes after: using it, the order of payment, unlinking, what ends it, a lost phone. */
export type Afterword = {
  readonly id: string
  readonly title: string
  readonly lines: readonly Sentence[]
  /** A figure worked out by the estimator's engine, shown under these lines. */
  readonly worked?: 'payment-order'
}

export type Guide = {
  readonly id: string
  readonly title: string
  /** One sentence: what is different afterwards. */
  readonly lead: string
  /** Whether it is walked for a relative, or by everyone for themself. */
  readonly walkedFor: 'relative' | 'anyone'
  /** When screens and buttons of the channels were last compared with the sources. */
  readonly checkedOn: IsoDate
  readonly channels: readonly [Channel, ...Channel[]]
  readonly steps: readonly Step[]
  readonly materials: readonly Material[]
  readonly troubles: readonly Trouble[]
  readonly after: readonly Afterword[]
}

/** Progress that belongs to every channel. */
export const EVERY_CHANNEL = '*'

const isOneWay = (how: Step['how']): how is How => Array.isArray((how as How).lines)

/** Where the progress of a step is kept: under its channel, or under all of them. */
export const slotOf = ({ how }: Step, channel: string): string => (isOneWay(how) ? EVERY_CHANNEL : channel)

export const howIn = ({ how }: Step, channel: string): How | undefined => (isOneWay(how) ? how : how[channel])

export type StepHere = { readonly step: Step; readonly how: How; readonly sure: boolean }

/** The steps of one channel for one situation, in order; `sure: false` where it depends on what is not known. */
export function stepsFor(guide: Guide, channel: string, situation: Situation): readonly StepHere[] {
  if (guide.channels.find(({ id }) => id === channel)?.silent !== undefined) return []
  return guide.steps.flatMap((step) => {
    const how = howIn(step, channel)
    const holds = holdsFor(step.when, situation)
    return how === undefined || holds === 'no' ? [] : [{ step, how, sure: holds === 'yes' }]
  })
}

export type MaterialHere = { readonly material: Material; readonly need: 'yes' | 'depends' | 'no' }

/** Every material, those not needed included: people should see that they were thought of. */
export const materialsFor = (guide: Guide, situation: Situation): readonly MaterialHere[] =>
  guide.materials.map((material) => ({ material, need: holdsFor(material.when, situation) }))

/** Channels of the area first, then those for everyone; those of other areas are left out where the area is known. */
export function channelsFor(guide: Guide, area: string): readonly Channel[] {
  const serves = ({ areas }: Channel) => areas?.some((code) => area.startsWith(code) || code.startsWith(area)) ?? true
  const shown = area === '' ? guide.channels : guide.channels.filter(serves)
  return [...shown.filter(({ silent }) => silent === undefined), ...shown.filter(({ silent }) => silent !== undefined)]
}

/** Puts the two people into a sentence. */
export const wordsFor = (text: string, who: string, owner: string): string => text.split('{who}').join(who).split('{owner}').join(owner)
