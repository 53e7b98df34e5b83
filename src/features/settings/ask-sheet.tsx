import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { storeNames } from '@/shell/storage-notice.copy'
import { useHousehold } from '@/state/household'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Button, ButtonRow } from '@/ui/touch/button'
import { ErrorState } from '@/ui/frame/empty-state'
import { copy } from './settings.copy'
import type { Asking, DataModel } from './use-data'

type AskProps<Kind extends Asking['kind']> = { readonly model: DataModel; readonly asking: Extract<Asking, { kind: Kind }> }

/** The question before what cannot be undone, with the safe way first. */
export function AskSheet({ model, today }: { readonly model: DataModel; readonly today: IsoDate }) {
  const { asking } = model
  if (asking?.kind === 'erase') return <EraseSheet model={model} />
  if (asking?.kind === 'restore') return <RestoreSheet model={model} asking={asking} today={today} />
  return asking?.kind === 'bad' ? <BadSheet model={model} asking={asking} /> : null
}

function EraseSheet({ model }: { readonly model: DataModel }) {
  const count = useHousehold(({ members }) => members.length)
  const footer = (
    <ButtonRow>
      <Button kind='outline' onPress={() => void model.backUp()}>{copy.eraseFirst}</Button>
      <Button kind='danger' onPress={model.erase}>{copy.eraseDo}</Button>
    </ButtonRow>
  )
  return (
    <BottomSheet open title={copy.eraseAsk(count)} footer={footer} onClose={model.cancel}>
      <View className='ax-t-sub'>{copy.eraseText}</View>
    </BottomSheet>
  )
}

function RestoreSheet({ model, asking: { backup }, today }: AskProps<'restore'> & { readonly today: IsoDate }) {
  const footer = (
    <ButtonRow>
      <Button kind='outline' onPress={model.cancel}>{copy.bad.cancel}</Button>
      <Button kind='danger' onPress={() => model.restore(backup)}>{copy.restoreDo}</Button>
    </ButtonRow>
  )
  return (
    <BottomSheet open title={copy.restoreAsk(dayWord(backup.on, today))} footer={footer} onClose={model.cancel}>
      {[copy.restoreText(backup.members), ...doubtsAbout(backup)].map((line) => (
        <View key={line} className='ax-t-sub'>{line}</View>
      ))}
    </BottomSheet>
  )
}

/** What is not whole about it, before anything is given up for it. */
function doubtsAbout({ missing, lost, changed }: Extract<Asking, { kind: 'restore' }>['backup']): string[] {
  return [
    ...(missing.length > 0 ? [copy.restoreMissing(storeNames(missing))] : []),
    ...(lost > 0 ? [copy.restoreLost(lost)] : []),
    ...(changed ? [copy.restoreChanged] : [])
  ]
}

const BadSheet = ({ model, asking: { why } }: AskProps<'bad'>) => (
  <BottomSheet open title={copy.restore} onClose={model.cancel}>
    <ErrorState
      title={copy.bad.title}
      action={
        <ButtonRow>
          <Button kind='outline' size='sm' onPress={model.cancel}>{copy.bad.cancel}</Button>
          <Button size='sm' onPress={() => void model.pick()}>{copy.bad.again}</Button>
        </ButtonRow>
      }
    >
      {why + copy.bad.safe}
    </ErrorState>
  </BottomSheet>
)
