import { useState } from 'react'
import type { Member } from '@/domain/enrolment/member'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Card } from '@/ui/frame/card'
import { RadioList } from '@/ui/form/radio-list'
import { SectionHeader } from '@/ui/frame/section-header'
import { Cell } from '@/ui/list/cell'
import { copy } from './receive.copy'
import type { PreviewModel } from './use-preview'

const NEW = 'new'

/** People of the other phone that this one does not know by their id: what they are called there, and who they are here. */
export function Strangers({ model }: { readonly model: PreviewModel }) {
  const { strangers, mine, people, callPerson } = model
  const [asking, setAsking] = useState<Member>()
  if (strangers.length === 0 || mine.length === 0) return null
  const nameOf = (id: string | null) => mine.find((member) => member.id === id)?.nickname ?? copy.newPerson
  const choose = (value: string) => {
    if (asking) callPerson(asking.id, value === NEW ? null : value)
    setAsking(undefined)
  }
  const taken = Object.entries(people).filter(([theirs]) => theirs !== asking?.id).map(([, id]) => id)
  const options = [{ value: NEW, title: copy.newPerson }, ...mine.filter(({ id }) => !taken.includes(id)).map(({ id, nickname }) => ({ value: id, title: nickname }))]
  return (
    <>
      <SectionHeader title={copy.whoIs} />
      <Card>
        {strangers.map((one) => <Cell key={one.id} title={copy.calledThere(one.nickname)} value={nameOf(people[one.id] ?? null)} onPress={() => setAsking(one)} />)}
      </Card>
      <BottomSheet open={asking !== undefined} title={copy.whoIsAsk(asking?.nickname ?? '')} onClose={() => setAsking(undefined)}>
        <RadioList options={options} value={people[asking?.id ?? ''] ?? NEW} onChange={choose} label={copy.whoIs} />
      </BottomSheet>
    </>
  )
}
