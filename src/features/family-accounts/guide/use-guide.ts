import { useMemo, useState } from 'react'
import { caseFor, pastCases, type Case, type Matter } from '@/domain/case/case'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { judge, type Verdict } from '@/domain/guide/eligibility'
import { caseOf } from '@/domain/guide/family-case'
import { channelsFor, EVERY_CHANNEL, slotOf, wordsFor, type Channel, type Step } from '@/domain/guide/guide'
import type { AgeBand } from '@/domain/guide/situation'
import { standingOf, type Standing, type StepStanding } from '@/domain/guide/standing'
import { useHousehold } from '@/state/household'
import { channelAt, marksAt, NO_MEMBER, useProgress, type Progress, type ProgressMark } from '@/state/progress'
import { useHeld } from '@/shell/held'
import { guideCopy as copy } from './guide.copy'
import type { GuideLink } from '../link-params'
import { boundCount } from '../overview/member-rows'
import { channelIn, familyOn, isTool, matterOf, walkOf, type Walk } from '../walk'

export type Undo = { readonly key: number; readonly text: string; readonly run: () => void }

/** Everything the guide screen shows, and the ways to change it. */
export type GuideModel = {
  readonly walk: Walk
  readonly today: IsoDate
  readonly matter: Matter
  /** The same guide for the same person, walked to its end before. */
  readonly past: readonly Case[]
  readonly members: readonly Member[]
  /** Opened for nobody in particular, as from a card. */
  readonly cold: boolean
  readonly channels: readonly Channel[]
  readonly channel: Channel
  readonly standing: Standing
  /** For a tool and a known relative. */
  readonly verdict: Verdict | undefined
  readonly age: AgeBand | undefined
  readonly undo: Undo | undefined
  readonly endUndo: () => void
  readonly chooseMember: (id: string | undefined) => void
  readonly chooseAge: (age: AgeBand) => void
  readonly chooseChannel: (id: string) => void
  readonly mark: (step: StepStanding, note: string | undefined) => void
  readonly unmark: (step: StepStanding) => void
  readonly toggleMaterial: (id: string, title: string) => void
}

type Link = Extract<GuideLink, { kind: 'guide' }>

export function useGuide(link: Link, today: IsoDate): GuideModel {
  const members = useHousehold((household) => household.members)
  const progress = useProgress()
  const [memberId, setMemberId] = useHeld('member', () => link.member?.id)
  const [age, setAge] = useHeld<AgeBand | undefined>('age', () => undefined)
  const [wanted, setWanted] = useHeld('channel', () => link.channel)
  const { undo, endUndo, change } = useUndo()

  const member = members.find(({ id }) => id === memberId)
  const walk = walkOf({ guide: link.guide, member, owner: link.owner, age, members, on: today })
  const channel = channelIn(walk.guide, walk.area, wanted, channelAt(progress, member?.id ?? NO_MEMBER, walk.guide.id))
  const matter = matterOf(walk, today)
  const at = (slot: string) => ({ ...matter, channel: slot })
  const standing = standingOf(walk.guide, channel.id, walk.situation, (slot) => marksAt(progress, at(slot)))

  return {
    walk, today, matter,
    past: pastCases(progress.cases, matter.member, (list) => list === matter.list, caseFor(progress.cases, matter)), members, channel, standing, age, undo, endUndo,
    cold: link.member === undefined,
    channels: channelsFor(walk.guide, walk.area),
    verdict: useMemo(() => verdictOf(walk, members, progress, today), [walk, members, progress, today]),
    chooseMember: setMemberId,
    chooseAge: setAge,
    chooseChannel: (id) => {
      setWanted(id)
      useProgress.getState().chooseChannel(at(id))
    },
    mark: ({ step }, note) => change(at(slotOf(step, channel.id)), step.id, { on: today, ...(note === undefined ? {} : { note }) }, copy.marked(titleIn(step, walk)), isLast(step)),
    unmark: ({ step }) => change(at(slotOf(step, channel.id)), step.id, null, copy.unmarked(titleIn(step, walk)), isLast(step)),
    toggleMaterial: (id, title) => {
      const has = marksAt(progress, at(EVERY_CHANNEL))[id] !== undefined
      change(at(EVERY_CHANNEL), id, has ? null : { on: today }, has ? copy.ungathered(title) : copy.gathered(title))
    }
  }
}

const isLast = ({ milestone }: Step): boolean => milestone === 'effective'

const titleIn = ({ title }: Step, { who, ownerName }: Walk): string => wordsFor(title, who, ownerName)

type Slot = Parameters<ReturnType<typeof useProgress.getState>['put']>[0]

/** Writes a mark and remembers how to take it back. */
function useUndo() {
  const [undo, setUndo] = useState<Undo>()
  const change = (slot: Slot, item: string, mark: ProgressMark | null, text: string, ends = false) => {
    const before = useProgress.getState().put(slot, item, mark, ends)
    const run = () => {
      useProgress.getState().put(slot, item, before, ends)
      setUndo(undefined)
    }
    setUndo((last) => ({ key: (last?.key ?? 0) + 1, text, run }))
  }
  return { undo, change, endUndo: () => setUndo(undefined) }
}

function verdictOf({ guide, member, owner }: Walk, members: readonly Member[], progress: Progress, on: IsoDate): Verdict | undefined {
  if (!isTool(guide.id) || member === undefined) return undefined
  return judge(guide.id, caseOf(member, owner, 'unknown', boundCount(members, progress, member), familyOn(on)))
}
