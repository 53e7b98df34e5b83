import { useMemo, useState } from 'react'
import { arrivalOf, certainIn, peopleIn, replaceWith, take, type Ready } from '@/state/hand-over/arrival'
import { kept, type Keep, type Row } from '@/state/hand-over/compare'
import type { Mapping } from '@/state/hand-over/people'
import { useHousehold } from '@/state/household'
import { showToast } from '@/platform/screen/toast'
import { copy } from './receive.copy'
import { groupsOf } from './groups'
import { leaveWith } from './use-receive'

export type Way = 'merge' | 'replace'
export type PreviewModel = ReturnType<typeof usePreview>

const keyOf = ({ store, id }: Row): string => `${store}/${id}`

/** What would come, with what the person chose of it. */
export function usePreview(ready: Ready) {
  const mine = useHousehold(({ members }) => members)
  const [people, setPeople] = useState<Mapping>(() => certainIn(ready))
  const [chosen, setChosen] = useState<Readonly<Record<string, Keep>>>({})
  const [way, setWay] = useState<Way>('merge')
  // Seen as it is now: the family may have been changed since the page was opened.
  // What takes the place of everything asks for nobody.
  const arrival = useMemo(() => arrivalOf(ready, way === 'replace' ? certainIn(ready) : people), [ready, way, people])
  const open = way === 'replace' ? [] : arrival.unanswered
  const groups = groupsOf(arrival.rows, mine).filter(({ key }) => !open.some(({ id }) => id === key))
  const rows = groups.flatMap((group) => group.rows)
  const keepOf = (row: Row): Keep => chosen[keyOf(row)] ?? kept(row)
  const count = rows.filter((row) => row.kind !== 'same' && keepOf(row) === 'theirs').length
  const act = () => {
    const result = way === 'replace' ? replaceWith(ready) : take(arrival, keepOf)
    if (result === 'taken' || result === 'restored') leaveWith(ready.isPart ? copy.taken : copy.restored)
    else showToast(copy.takenProblems[result])
  }
  return {
    ready, mine, arrival, open, groups, rows, people, way, count, setWay, keepOf, act,
    strangers: peopleIn(ready).filter(({ id }) => !mine.some((member) => member.id === id)),
    nameOf: (id: string) => (mine.find((member) => member.id === id) ?? peopleIn(ready).find((member) => member.id === id))?.nickname,
    choose: (row: Row, keep: Keep) => setChosen((before) => ({ ...before, [keyOf(row)]: keep })),
    callPerson: (theirs: string, id: string | null) => setPeople((before) => ({ ...before, [theirs]: id })),
    callRestNew: () => setPeople((before) => ({ ...before, ...Object.fromEntries(open.map(({ id }) => [id, null])) }))
  }
}
