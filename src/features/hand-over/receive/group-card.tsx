import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { faceOf } from '@/domain/household/face'
import type { Keep, Row } from '@/state/hand-over/compare'
import { OptionPair } from '@/ui/form/option-pair'
import { Card } from '@/ui/frame/card'
import { Avatar } from '@/ui/mark/avatar'
import { Chip } from '@/ui/mark/chip'
import { countedWords, thingOf, type Group } from './groups'
import { copy } from './receive.copy'
import { isClosedThere, unlikeIn } from './unlike'
import type { PreviewModel } from './use-preview'

type Props = { readonly group: Group; readonly model: PreviewModel; readonly today: IsoDate }

/** One person: what is new about them, and every matter where the two phones say different things. */
export function GroupCard({ group, model, today }: Props) {
  const { name, member, rows } = group
  const has = (kind: Row['kind']) => rows.some((row) => row.kind === kind)
  return (
    <Card pad className='ax-stack' label={name}>
      <View className='ax-row'>
        {member ? <Avatar {...faceOf(member, model.mine.some(({ id }) => id === member.id) ? model.mine : [...model.mine, member])} size='sm' /> : null}
        <View className='ax-grow'>
          <View className='ax-t-body ax-t-medium'>{name}</View>
          {notesOf(group, model).map((note) => <View key={note} className='ax-t-note'>{note}</View>)}
        </View>
        {has('new') ? <Chip tone='pine'>{copy.isNew}</Chip> : null}
        {has('differs') ? <Chip tone='plum'>{copy.differs}</Chip> : null}
      </View>
      {rows.filter(({ kind }) => kind === 'differs').map((row) => <Unlike key={`${row.store}/${row.id}`} row={row} model={model} today={today} />)}
    </Card>
  )
}

function notesOf({ member, rows }: Group, { arrival }: PreviewModel): readonly string[] {
  const fresh = rows.filter(({ kind }) => kind === 'new')
  const isSame = rows.every(({ kind }) => kind === 'same')
  const isUnrelated = member !== undefined && arrival.unrelated.includes(member.id)
  return [...(fresh.length > 0 ? [countedWords(fresh)] : []), ...(isSame ? [copy.isSame] : []), ...(isUnrelated ? [copy.noRelation] : [])]
}

function Unlike({ row, model, today }: { readonly row: Row; readonly model: PreviewModel; readonly today: IsoDate }) {
  const thing = thingOf(row, today)
  const [mine, theirs] = sidesOf(row, model.ready.isPart, today)
  return (
    <View>
      <View className='ax-t-sub'>{thing}</View>
      {isClosedThere(row) && model.keepOf(row) === 'theirs' ? <View className='ax-t-note'>{copy.closed[model.ready.isPart ? 'handed' : 'backup']}</View> : null}
      {unlikeIn(row, { today, nameOf: model.nameOf }).map((field) => (
        <View key={field.name} className='ax-t-note'>{copy.field(field.name, field.mine, field.theirs)}</View>
      ))}
      <View className='ax-mt-2'>
        <OptionPair options={[mine, theirs]} value={model.keepOf(row)} onChange={(keep) => model.choose(row, keep)} label={copy.choose(thing)} />
      </View>
    </View>
  )
}

type Side = { value: Keep; title: string; note: string }

function sidesOf({ store, mineOn, theirsOn }: Row, isPart: boolean, today: IsoDate): readonly [Side, Side] {
  const other = store === 'progress' ? copy.together : isPart ? copy.theirs : copy.theirsBackup
  return [{ value: 'mine', title: copy.mine, note: dayNote(mineOn, theirsOn, today) }, { value: 'theirs', title: other, note: dayNote(theirsOn, mineOn, today) }]
}

function dayNote(on: IsoDate | undefined, other: IsoDate | undefined, today: IsoDate): string {
  if (on === undefined) return copy.noDay
  return other !== undefined && on > other ? copy.newer(dayWord(on, today)) : copy.onDay(dayWord(on, today))
}
