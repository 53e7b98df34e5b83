import { useState } from 'react'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { MAX_MEMBERS, type Enrolment, type Member, type Relation } from '@/domain/enrolment/member'
import { guessCover, type GuessedCover } from '@/domain/household/guess-cover'
import { openTab } from '@/platform/routes/navigation'
import { useHousehold, type MemberDraft } from '@/state/household'
import { FIRST_YEAR } from '@/state/member-schema'
import { copy } from './quick.copy'

/** Somebody about to be added; `insurance` is what was chosen, and a guess while it was not. */
export type Draft = { readonly key: number; readonly name: string; readonly relation: Relation; readonly birthYear: string; readonly insurance: Enrolment | undefined }

export type QuickModel = ReturnType<typeof useQuick>

/** Several people at once, in one place: the last member's, until another is chosen. */
export function useQuick(on: IsoDate) {
  const members = useHousehold((household) => household.members)
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [areaCode, setArea] = useState(members[members.length - 1]?.areaCode ?? '')
  const [tried, setTried] = useState(false)
  const isFull = members.length + drafts.length >= MAX_MEMBERS
  const change = (key: number, patch: Partial<Draft>) => setDrafts(drafts.map((one) => (one.key === key ? { ...one, ...patch } : one)))
  const save = () => {
    setTried(true)
    if (drafts.length === 0 || drafts.some((one) => !isYear(one.birthYear, on))) return
    drafts.forEach((one) => useHousehold.getState().add(draftOf(one, areaCode, on)))
    void openTab('household')
  }
  return {
    drafts, areaCode, setArea, isFull, change, save,
    add: (name: string, relation: Relation) =>
      isFull || setDrafts([...drafts, { key: (drafts[drafts.length - 1]?.key ?? 0) + 1, name: freeName(name, [...members.map(({ nickname }) => nickname), ...drafts.map((one) => one.name)]), relation, birthYear: '', insurance: undefined }]),
    drop: (key: number) => setDrafts(drafts.filter((one) => one.key !== key)),
    isWrong: (one: Draft) => tried && !isYear(one.birthYear, on),
    coverOf: (one: Draft) => coverOf(one, on)
  }
}

/** 儿子, 儿子2, 儿子3: two people never share a name. */
function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let n = 2
  while (taken.includes(copy.numbered(name, n))) n += 1
  return copy.numbered(name, n)
}

const isYear = (text: string, on: IsoDate): boolean => text === '' || (/^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= yearOf(on))

function coverOf({ relation, birthYear, insurance }: Draft, on: IsoDate): GuessedCover {
  const guess = guessCover(relation, birthYear === '' ? undefined : Number(birthYear), on)
  return insurance === undefined || insurance === guess.insurance ? guess : { insurance }
}

function draftOf(one: Draft, areaCode: string, on: IsoDate): MemberDraft {
  const born: Pick<Member, 'birthYear'> = one.birthYear === '' ? {} : { birthYear: Number(one.birthYear) }
  return { nickname: one.name, relation: one.relation, ...born, ...coverOf(one, on), areaCode, years: [] }
}
