import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { openTab } from '@/platform/routes/navigation'
import { KeptNotice } from '@/shell/kept-notice'
import { Screen } from '@/shell/screen'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { EmptyState } from '@/ui/frame/empty-state'
import { Icon } from '@/ui/mark/icon'
import { Notice } from '@/ui/frame/notice'
import { RadioList } from '@/ui/form/radio-list'
import { screens } from '../screens.copy'
import { EntryFields } from './entry-fields'
import { ENTRY_KINDS, needsMember } from './entry-form'
import { useEntryForm, type EntryBegin, type EntryModel } from './use-entry-form'

const words = screens.entry

/** Write down something of one's own, or with an `id` change it. */
export function EntryScreen({ today, id, begin = {} }: { readonly today: IsoDate; readonly id?: string | undefined; readonly begin?: EntryBegin }) {
  const model = useEntryForm(today, id, begin)
  return model.gone ? <GoneScreen /> : <Editor model={model} />
}

function Editor({ model }: { readonly model: EntryModel }) {
  const [picking, setPicking] = useState(false)
  return (
    <Screen
      title={model.isNew ? words.addTitle : words.editTitle}
      stack
      footer={<SaveBar model={model} />}
      overlay={<WhoSheet model={model} open={picking} onClose={() => setPicking(false)} />}
    >
      <KeptNotice {...model} />
      {model.isNew ? <KindCard model={model} /> : null}
      <EntryFields model={model} onPickWho={() => setPicking(true)} />
      {model.isNew ? null : (
        <Card>
          <Cell title={words.remove} danger leading={<Icon name='trash' />} onPress={model.remove} />
        </Card>
      )}
    </Screen>
  )
}

const KIND_OPTIONS = ENTRY_KINDS.map((value) => ({ value, title: words.kinds[value], note: words.kindNotes[value] }))

const KindCard = ({ model: { form, change } }: { readonly model: EntryModel }) => (
  <Card pad>
    <RadioList options={KIND_OPTIONS} value={form.kind} onChange={(kind) => change({ kind })} label={words.what} />
  </Card>
)

function WhoSheet({ model, open, onClose }: { readonly model: EntryModel; readonly open: boolean; readonly onClose: () => void }) {
  const { form, members, change } = model
  const people = members.map(({ id, nickname }) => ({ value: id, title: nickname }))
  const family = needsMember(form) ? [] : [{ value: '', title: words.family }]
  const choose = (memberId: string) => {
    change({ memberId })
    onClose()
  }
  return (
    <BottomSheet open={open} title={words.fields.who} onClose={onClose}>
      <RadioList options={[...family, ...people]} value={form.memberId} onChange={choose} label={words.fields.who} />
    </BottomSheet>
  )
}

const SaveBar = ({ model }: { readonly model: EntryModel }) => (
  <>
    {model.full ? <Notice tone='verm'>{words.full}</Notice> : null}
    <Button onPress={model.save}>{words.save}</Button>
  </>
)

function GoneScreen() {
  const { title, text, action } = words.gone
  return (
    <Screen title={words.editTitle}>
      <EmptyState title={title} action={<Button size='sm' onPress={() => void openTab('calendar')}>{action}</Button>}>
        {text}
      </EmptyState>
    </Screen>
  )
}
