import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { MAX_MEMBERS, type Relation } from '@/domain/enrolment/member'
import type { GuessedCover } from '@/domain/household/guess-cover'
import { openTab } from '@/platform/routes/navigation'
import { useHousehold } from '@/state/household'
import { guessFor, isYear, memberOf, withYear, type Draft } from './draft'
import { copy } from './quick.copy'

export type QuickModel = ReturnType<typeof useQuick>

/** Several people at once, in one place: the last member's, until another is chosen. */
export function useQuick(on: IsoDate) {
  const members = useHousehold((household) => household.members)
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [areaCode, setArea] = useState(members[members.length - 1]?.areaCode ?? '')
  const [tried, setTried] = useState(false)
  const isFull = members.length + drafts.length >= MAX_MEMBERS
  const change = (key: number, changed: (one: Draft) => Draft) => setDrafts(drafts.map((one) => (one.key === key ? changed(one) : one)))
  const save = () => {
    setTried(true)
    if (drafts.length === 0 || drafts.some((one) => !isYear(one.birthYear, on))) return
    drafts.forEach((one) => useHousehold.getState().add(memberOf(one, areaCode)))
    void openTab('household')
  }
  return {
    drafts, areaCode, setArea, isFull, save,
    add: (name: string, relation: Relation) =>
      isFull || setDrafts([...drafts, { key: (drafts[drafts.length - 1]?.key ?? 0) + 1, name: freeName(name, [...members.map(({ nickname }) => nickname), ...drafts.map((one) => one.name)]), relation, birthYear: '' }]),
    drop: (key: number) => setDrafts(drafts.filter((one) => one.key !== key)),
    setYear: (key: number, birthYear: string) => change(key, (one) => withYear(one, birthYear, on)),
    say: (key: number, said: GuessedCover) => change(key, (one) => ({ ...one, said })),
    isWrong: (one: Draft) => tried && !isYear(one.birthYear, on),
    guessOf: (one: Draft) => guessFor(one, on)
  }
}

/** 儿子, 儿子2, 儿子3: two people never share a name. */
function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let n = 2
  while (taken.includes(copy.numbered(name, n))) n += 1
  return copy.numbered(name, n)
}
