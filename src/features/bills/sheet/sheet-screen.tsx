import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { openPage } from '@/platform/routes/navigation'
import { Screen } from '@/shell/screen'
import { useSheetLook } from '@/state/sheet-look'
import { useBills } from '@/state/bills'
import { Card } from '@/ui/frame/card'
import { Notice } from '@/ui/frame/notice'
import { Cell } from '@/ui/list/cell'
import { aria } from '@/ui/touch/a11y'
import { Button } from '@/ui/touch/button'
import { useSettled } from '@/ui/form/use-settled'
import { FactsRow } from '../facts-row'
import { FactsSheet } from './facts-sheet'
import { OtherNames } from './other-names'
import { missingIn } from './read-sheet'
import { SheetGroups } from './sheet-groups'
import { copy } from './sheet.copy'
import { footWords, sumsState } from './sum-words'
import { useSheet, type SheetModel } from './use-sheet'
import './sheet.scss'

const PAUSE_MS = 200

type Props = { readonly today: IsoDate; readonly id?: string | undefined; readonly who?: string | undefined }

/** The printed figures of one paper, in any order, none required. */
export function SheetScreen({ today, id, who }: Props) {
  const model = useSheet(today, id, who)
  const [open, setOpen] = useState<'facts' | 'names' | null>(null)
  const close = () => setOpen(null)
  return (
    <Screen title={copy.title} stack footer={<Foot model={model} id={id} />} overlay={<><FactsSheet model={model} open={open === 'facts'} onClose={close} /><OtherNames open={open === 'names'} onClose={close} /></>}>
      <FactsRow form={model.form} members={model.members} on={model.form.on || today} asks={asksIn(model.form)} onEdit={() => setOpen('facts')} />
      <Notice tone='pine' icon='file' lead={copy.lead}>{copy.leadText}</Notice>
      <SheetGroups model={model} />
      <Card>
        <Cell title={copy.otherNames.title} note={copy.otherNames.note} onPress={() => setOpen('names')} />
      </Card>
      <Notice icon='lock'>{copy.privacy}</Notice>
    </Screen>
  )
}

/** What is still to be answered before the rules can say anything. */
function asksIn(form: SheetModel['form']): string | undefined {
  const missing = missingIn(form)
  return missing === null || missing === 'figures' ? undefined : copy.facts.missing[missing]
}

/** Does it add up, in words; 「查一查」 is never off. */
function Foot({ model, id }: { readonly model: SheetModel; readonly id: string | undefined }) {
  const state = sumsState(model.checks)
  const said = copy.foot.said(footWords(state))
  const spoken = useSettled(said, PAUSE_MS)
  const see = () => {
    useSheetLook.getState().look(model.form)
    if (id === undefined) useBills.getState().keepDraft(model.form)
    void openPage('billCheck', id === undefined ? {} : { id })
  }
  return (
    <View className='bill-foot'>
      <View className='ax-grow'>
        <View className='ax-t-sub ax-t-strong ax-c-1'>
          {said}
        </View>
        <Segments checks={model.checks} />
        <View className='bill-foot__count ax-t-mini'>{copy.foot.count(model.checks.length, state.good)}</View>
      </View>
      <Button size='sm' onPress={see}>{copy.foot.check}</Button>
      <View className='ax-spoken' {...aria({ role: 'status', live: 'polite' })}>{spoken}</View>
    </View>
  )
}

const Segments = ({ checks }: Pick<SheetModel, 'checks'>) => (
  <View className='bill-segments' {...aria({ hidden: true })}>
    {checks.map(({ id, state }) => (
      <View key={id} className={`bill-segments__one bill-segments__one--${state}`} />
    ))}
  </View>
)
