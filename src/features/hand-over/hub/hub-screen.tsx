import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { openPage } from '@/platform/routes/navigation'
import { canScan } from '@/platform/sharing/scan-code'
import { Screen } from '@/shell/screen'
import { useBackupDay } from '@/state/backup-day'
import { countUnkept, MANY_UNKEPT, useEdits } from '@/state/edits'
import { useBefore } from '@/state/hand-over/arrival'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Card } from '@/ui/frame/card'
import { ErrorState } from '@/ui/frame/empty-state'
import { Notice } from '@/ui/frame/notice'
import { SectionHeader } from '@/ui/frame/section-header'
import { Slot } from '@/ui/frame/slot'
import { Toast } from '@/ui/frame/toast'
import { Cell } from '@/ui/list/cell'
import { Icon } from '@/ui/mark/icon'
import { TextLink } from '@/ui/mark/text-link'
import { Button, ButtonRow } from '@/ui/touch/button'
import { copy } from './hub.copy'
import { useHub, type HubModel } from './use-hub'

/** Everything that leaves this phone or comes to it: a file, another phone in the room. */
export function HandOverScreen({ today }: { readonly today: IsoDate }) {
  const model = useHub(today)
  const overlay = (
    <>
      <BadSheet model={model} />
      <Toast message={model.said} onEnd={model.forget} />
    </>
  )
  return (
    <Screen title={copy.title} stack overlay={overlay}>
      <Slot>
        <UndoNotice model={model} />
      </Slot>
      <BackupCard model={model} today={today} />
      <Card>
        <Cell leading={<Icon name='swap' />} title={copy.restore.title} note={copy.restore.note} onPress={() => void model.pick()} />
      </Card>
      <SectionHeader title={copy.handOver} />
      <Card>
        <Cell leading={<Icon name='share' />} title={copy.send.title} note={copy.send.note} onPress={() => void openPage('handOverSend')} />
        <Cell leading={<Icon name='dl' />} title={copy.receive.title} note={canScan ? copy.receive.note : copy.receive.noteNoCamera} onPress={() => void openPage('handOverReceive')} />
      </Card>
      <Notice tone='pine'>{copy.privacy}</Notice>
    </Screen>
  )
}

function UndoNotice({ model }: { readonly model: HubModel }) {
  const canUndo = useBefore(({ states }) => states !== null)
  if (!canUndo) return null
  return (
    <Notice icon='swap' lead={copy.undo.lead} action={<TextLink quiet onPress={model.undo}>{copy.undo.act}</TextLink>}>
      {copy.undo.text}
    </Notice>
  )
}

function BackupCard({ model, today }: { readonly model: HubModel; readonly today: IsoDate }) {
  const last = useBackupDay(({ on }) => on)
  const unkept = useEdits(countUnkept)
  const [title, text] = wordsFor(last === '' ? null : dayWord(last, today), unkept)
  return (
    <Card pad label={copy.backup} className='ax-stack'>
      <View className='ax-row ax-row--top'>
        <Icon name={unkept >= MANY_UNKEPT ? 'warn' : 'shield'} />
        <View className='ax-grow'>
          <View className='ax-t-head'>{title}</View>
          <View className='ax-t-sub'>{text}</View>
        </View>
      </View>
      <Button kind={unkept >= MANY_UNKEPT ? 'primary' : 'outline'} icon='box' onPress={() => void model.backUp()}>{copy.backUp}</Button>
      <View className='ax-t-note'>{copy.backUpNote}</View>
    </Card>
  )
}

function wordsFor(day: string | null, unkept: number): readonly [string, string] {
  if (day === null) return [copy.never, copy.neverText]
  return unkept === 0 ? [copy.last(day), copy.allKept] : [copy.unkept(unkept), copy.unkeptText(day)]
}

function BadSheet({ model: { bad, close, pick } }: { readonly model: HubModel }) {
  if (bad === undefined) return null
  const action = (
    <ButtonRow>
      <Button kind='outline' size='sm' onPress={close}>{copy.bad.cancel}</Button>
      <Button size='sm' onPress={() => void pick()}>{copy.bad.again}</Button>
    </ButtonRow>
  )
  return (
    <BottomSheet open title={copy.restore.title} onClose={close}>
      <ErrorState title={copy.bad.title} action={action}>{bad + copy.bad.safe}</ErrorState>
    </BottomSheet>
  )
}
