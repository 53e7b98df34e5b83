import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { Screen } from '@/shell/screen'
import { storeNames } from '@/shell/storage-notice.copy'
import { canUndoReplacing, type Ready } from '@/state/hand-over/arrival'
import { Segmented } from '@/ui/form/segmented'
import { Notice } from '@/ui/frame/notice'
import { Slot } from '@/ui/frame/slot'
import { Button, ButtonRow } from '@/ui/touch/button'
import { GroupCard } from './group-card'
import { Strangers } from './strangers'
import { copy } from './receive.copy'
import { leaveWith } from './use-receive'
import { usePreview, type PreviewModel } from './use-preview'
import '../hand-over.scss'

/** What comes, what is different and what goes, before anything has changed. */
export function PreviewView({ ready, today }: { readonly ready: Ready; readonly today: IsoDate }) {
  const model = usePreview(ready)
  const day = dayWord(ready.on, today)
  return (
    <Screen title={ready.isPart ? copy.look : copy.lookBackup} stack footer={<Footer model={model} />}>
      <View className='ax-t-sub'>{ready.isPart ? copy.from(day) : copy.fromBackup(day, ready.members)}</View>
      <Slot>
        <Ways model={model} />
      </Slot>
      <Counts model={model} />
      <Slot>
        <Doubts ready={ready} />
        {model.way === 'replace' ? null : <Groups model={model} today={today} />}
      </Slot>
      <Notice tone={model.way === 'replace' && !canUndoReplacing() ? 'verm' : 'neutral'}>{model.way === 'replace' && !canUndoReplacing() ? copy.noUndoNote : copy.undoNote}</Notice>
    </Screen>
  )
}

function Footer({ model }: { readonly model: PreviewModel }) {
  const { way, open, count, act } = model
  const isBlocked = way === 'merge' && (open.length > 0 || count === 0)
  return (
    <ButtonRow>
      <Button kind='outline' onPress={() => leaveWith()}>{copy.refuse}</Button>
      <Button kind={way === 'replace' ? 'danger' : 'primary'} wide disabled={isBlocked} reason={open.length > 0 ? copy.answerFirst(open.length) : undefined} onPress={act}>{actWords(model)}</Button>
    </ButtonRow>
  )
}

function actWords({ ready, way, open, count }: PreviewModel): string {
  if (way === 'replace') return copy.restore
  if (open.length > 0) return copy.takeOpen
  if (count === 0) return copy.nothingNew
  return ready.isPart ? copy.take(count) : copy.restoreMerge(count)
}

const WAYS = (['merge', 'replace'] as const).map((value) => ({ value, label: copy.ways[value] }))

/** Only a backup can take the place of everything: what was handed over is a part. */
function Ways({ model: { ready, way, setWay, arrival } }: { readonly model: PreviewModel }) {
  if (ready.isPart) return null
  return (
    <View className='ax-stack'>
      <Segmented options={WAYS} value={way} onChange={setWay} label={copy.way} />
      <View className='ax-t-note'>{way === 'merge' ? copy.mergeNote : copy.replaceNote(arrival.gone, arrival.goneWho)}</View>
    </View>
  )
}

function Counts({ model: { way, arrival, rows } }: { readonly model: PreviewModel }) {
  const of = (kind: string) => rows.filter((row) => row.kind === kind).length
  const { counts } = copy
  const shown: readonly (readonly [string, number])[] =
    way === 'merge' ? [[counts.new, of('new')], [counts.differs, of('differs')], [counts.same, of('same')]] : [[counts.back, of('new')], [counts.gone, arrival.gone], [counts.replaced, of('differs')], [counts.same, of('same')]]
  return (
    <View className='hand-counts'>
      {shown.map(([name, count]) => (
        <View key={name} className='hand-count'>
          <View className='hand-count__number'>{count}</View>
          <View className='ax-t-note'>{name}</View>
        </View>
      ))}
    </View>
  )
}

function Groups({ model, today }: { readonly model: PreviewModel; readonly today: IsoDate }) {
  return (
    <>
      <Strangers model={model} />
      {model.groups.map((group) => <GroupCard key={group.key} group={group} model={model} today={today} />)}
    </>
  )
}

/** What is not whole about it, before anything is given up for it. */
function Doubts({ ready: { missing, lost, changed } }: { readonly ready: Ready }) {
  const lines = [...(missing.length > 0 ? [copy.doubts.missing(storeNames(missing))] : []), ...(lost > 0 ? [copy.doubts.lost(lost)] : []), ...(changed ? [copy.doubts.changed] : [])]
  return lines.length === 0 ? null : <Notice tone='amber'>{lines.join('')}</Notice>
}
