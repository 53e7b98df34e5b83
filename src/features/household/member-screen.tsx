import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { openPage, openTab } from '@/platform/routes/navigation'
import { placeNamed } from '@/policy/places'
import { KeptNotice } from '@/shell/kept-notice'
import { Screen } from '@/shell/screen'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { EmptyState } from '@/ui/frame/empty-state'
import { Fold } from '@/ui/frame/fold'
import { Icon } from '@/ui/mark/icon'
import { Notice } from '@/ui/frame/notice'
import { ChoiceSheets, type SheetName } from './choice-sheets'
import { gradesOf } from './grades'
import { copy } from './member.copy'
import './member.scss'
import { InsuranceSection, WhoSection } from './member-sections'
import { MoreSections } from './more-sections'
import { useMemberForm, type MemberModel } from './use-member-form'

export type MemberScreenProps = { readonly today: IsoDate; readonly id?: string | undefined }

/** Add a member, or with an `id` edit one. */
export function MemberScreen({ today, id }: MemberScreenProps) {
  const model = useMemberForm(today, id)
  return model.gone ? <GoneScreen /> : <Editor model={model} id={id} />
}

function Editor({ model, id }: { readonly model: MemberModel; readonly id: string | undefined }) {
  const [sheet, setSheet] = useState<SheetName | null>(null)
  const [more, setMore] = useState(false)
  const { form } = model
  const grades = gradesOf(form.areaCode, model.on)
  const areaName = placeNamed(form.areaCode)?.name
  const hasMore = more || Object.keys(model.problems).some((field) => FOLDED.includes(field))
  return (
    <Screen
      title={model.isNew ? copy.addTitle : copy.editTitle(form.nickname)}
      footer={<SaveBar model={model} />}
      overlay={<ChoiceSheets model={model} grades={grades} open={sheet} onClose={() => setSheet(null)} />}
    >
      <KeptNotice {...model} />
      {model.isNew ? <NewHead /> : null}
      <WhoSection model={model} onOpen={setSheet} />
      <InsuranceSection model={model} onOpen={setSheet} areaName={areaName} grades={grades} />
      <Fold open={hasMore} onToggle={() => setMore(!more)}>{hasMore ? copy.moreClose : copy.moreOpen}</Fold>
      {hasMore ? <MoreSections model={model} onOpen={setSheet} /> : null}
      {id === undefined ? null : <LastCard id={id} onRemove={model.remove} />}
    </Screen>
  )
}

const NewHead = () => (
  <View className='ax-stack'>
    <Notice tone='pine' lead={copy.privacy.lead}>{copy.addHint}</Notice>
    <Card>
      <Cell title={copy.quick} note={copy.quickNote} leading={<Icon name='fam' />} onPress={() => void openPage('quick')} />
    </Card>
  </View>
)

/** An error in here opens it: nothing wrong may stay out of sight. */
const FOLDED = ['hardshipSince', 'careName', 'filingFrom', 'filingUntil', 'lastPaidMonth', 'paidAgainFrom']

function SaveBar({ model }: { readonly model: MemberModel }) {
  return (
    <>
      {model.full ? <View className='member-wrong'><Notice tone='verm'>{copy.full}</Notice></View> : null}
      {model.left > 0 ? <View className='member-wrong'><Notice tone='verm'>{copy.fixFirst(model.left)}</Notice></View> : null}
      <Button onPress={model.save}>{copy.save}</Button>
    </>
  )
}

/** What the member's insurance costs and brings, on a page of its own; and the way out of the family. */
const LastCard = ({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) => (
  <Card>
    <Cell title={copy.cover} note={copy.coverNote} leading={<Icon name='wallet' />} onPress={() => void openPage('cover', { member: id })} />
    <Cell title={copy.remove} danger leading={<Icon name='trash' />} onPress={onRemove} />
  </Card>
)

function GoneScreen() {
  const { title, text, action } = copy.gone
  return (
    <Screen title={copy.title}>
      <EmptyState title={title} action={<Button size='sm' onPress={() => void openTab('household')}>{action}</Button>}>
        {text}
      </EmptyState>
    </Screen>
  )
}
