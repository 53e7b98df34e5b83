import { useState } from 'react'
import type { Member } from '@/domain/enrolment/member'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Card } from '@/ui/frame/card'
import { RadioList } from '@/ui/form/radio-list'
import { SectionHeader } from '@/ui/frame/section-header'
import { TextLink } from '@/ui/mark/text-link'
import { Cell } from '@/ui/list/cell'
import { copy } from './receive.copy'
import type { PreviewModel } from './use-preview'

const NEW = 'new'

/** People of the other phone that this one does not know by their id: what they are called there, and who they are here. Nobody is taken for somebody by name. */
export function Strangers({ model }: { readonly model: PreviewModel }) {
  const { strangers, mine, open, callRestNew } = model
  const [asking, setAsking] = useState<Member>()
  if (strangers.length === 0 || mine.length === 0) return null
  return (
    <>
      <SectionHeader title={copy.whoIs}>{open.length > 1 ? <TextLink onPress={callRestNew}>{copy.allNew}</TextLink> : null}</SectionHeader>
      <Card>
        {strangers.map((one) => <Cell key={one.id} title={copy.calledThere(one.nickname)} value={wordsFor(answerOf(one, model), mine)} onPress={() => setAsking(one)} />)}
      </Card>
      {asking ? <WhoSheet asking={asking} model={model} onClose={() => setAsking(undefined)} /> : null}
    </>
  )
}

/** Somebody's id here, `new`, or nothing yet. */
const answerOf = ({ id }: Member, { open, people }: PreviewModel): string | undefined => (open.some((one) => one.id === id) ? undefined : (people[id] ?? NEW))
const wordsFor = (answer: string | undefined, mine: readonly Member[]): string => (answer === undefined ? copy.notSaid : (mine.find(({ id }) => id === answer)?.nickname ?? copy.newPerson))

function WhoSheet({ asking, model, onClose }: { readonly asking: Member; readonly model: PreviewModel; readonly onClose: () => void }) {
  const taken = Object.entries(model.people).filter(([theirs]) => theirs !== asking.id).map(([, id]) => id)
  const options = [{ value: NEW, title: copy.newPerson }, ...model.mine.filter(({ id }) => !taken.includes(id)).map(({ id, nickname }) => ({ value: id, title: nickname }))]
  const choose = (value: string) => {
    model.callPerson(asking.id, value === NEW ? null : value)
    onClose()
  }
  return (
    <BottomSheet open title={copy.whoIsAsk(asking.nickname)} onClose={onClose}>
      <RadioList options={options} value={answerOf(asking, model)} onChange={choose} label={copy.whoIs} />
    </BottomSheet>
  )
}
