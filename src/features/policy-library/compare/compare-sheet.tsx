import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { showToast } from '@/platform/screen/toast'
import { PlaceChoice } from '@/shell/place-choice-later'
import { useLatestPlace } from '@/state/places/places'
import { PickChips } from '@/ui/form/pick-chips'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { areaWith, NATION } from '../rows/areas'
import { libraryOf, type Library } from '../rows/library'
import { standingWords } from '../screen/row-standing'
import { copy as all } from '../library.copy'
import { copy } from './compare.copy'
import { compared, differs, newest, yearsOf, type Pair, type Part, type Shown, type Side } from './sides'
import './compare.scss'

type Props = { readonly library: Library; readonly today: IsoDate; readonly onClose: () => void }

/** Two years of a place, or two places, beside each other. */
export function CompareSheet({ library, today, onClose }: Props) {
  const [left, setLeft] = useState<Side>(() => newest(library))
  const [right, setRight] = useState<Side | undefined>(() => yearBefore(library))
  const whenHere = useLatestPlace()
  const take = (code: string) => {
    const chosen = code === '' ? NATION : code
    if (areaWith(chosen) === undefined) return
    whenHere(chosen, () => setRight(newest(libraryOf(chosen))), () => showToast(all.notFetched))
  }
  return (
    <BottomSheet open title={copy.title} note={copy.note} onClose={onClose}>
      {right === undefined ? (
        <PlaceChoice label={copy.with(library.area.short)} value='' unknown={{ title: all.nation }} onChoose={take} />
      ) : (
        <>
          <Years side={left} onChange={setLeft} />
          <Years side={right} onChange={setRight} />
          <TextLink onPress={() => setRight(undefined)}>{copy.other}</TextLink>
          <Parts left={left} right={right} today={today} />
        </>
      )}
    </BottomSheet>
  )
}

/** Where there are two years, they are what one wants to see first. */
function yearBefore(library: Library): Side | undefined {
  const year = yearsOf(library).slice(-2, -1)[0]
  return year === undefined ? undefined : { library, year }
}

/** The newest first: it is what is chosen at first, and a row of chips begins at its left. */
function Years({ side, onChange }: { readonly side: Side; readonly onChange: (side: Side) => void }) {
  const years = yearsOf(side.library)
  if (years.length < 2) return null
  const { short } = side.library.area
  return (
    <View className='ax-mt-2'>
      <PickChips label={copy.yearOf(short)} value={side.year ?? ''} chips={[...years].reverse().map((year) => ({ value: year, label: copy.side(short, year) }))} onChange={(year) => onChange({ ...side, year })} />
    </View>
  )
}

type PartsProps = { readonly left: Side; readonly right: Side; readonly today: IsoDate }

/** One part at a time: a phone draws that quickly, and nobody compares more at once. */
function Parts({ left, right, today }: PartsProps) {
  const parts = compared(left, right)
  const [title, setTitle] = useState<string>()
  const part = parts.find((one) => one.title === title) ?? parts[0]
  if (part === undefined) return <Notice icon='help'>{copy.nothing}</Notice>
  return (
    <>
      <View className='ax-mt-2'>
        <PickChips label={copy.parts} value={part.title} chips={parts.map((one) => ({ value: one.title, label: one.title }))} onChange={setTitle} />
      </View>
      <View className='lib-pair lib-pair--head'>
        <View className='lib-pair__side'>{headOf(left, part.pairs.map((pair) => pair.left))}</View>
        <View className='lib-pair__side'>{headOf(right, part.pairs.map((pair) => pair.right))}</View>
      </View>
      {part.pairs.map((pair) => <OnePair key={pair.label} pair={pair} part={part} today={today} />)}
    </>
  )
}

/** A year only over figures that were written for one. */
function headOf({ library: { area }, year = '' }: Side, shown: readonly (Shown | undefined)[]): string {
  const known = shown.flatMap((one) => one ?? [])
  return copy.side(area.short, known.length === 0 || known.some((one) => one.year !== undefined) ? year : copy.noYear)
}

type PairProps = { readonly pair: Pair; readonly part: Part; readonly today: IsoDate }

function OnePair({ pair, part: { pairs, unlisted }, today }: PairProps) {
  const strong = differs(pair)
  return (
    <View className='lib-pair-row'>
      <View className='ax-t-note'>{pair.label}</View>
      <View className='lib-pair'>
        <OneSide shown={pair.left} missing={copy.unlisted[unlisted.left]} strong={strong} mixed={pairs.some(({ left }) => left?.year !== undefined)} today={today} />
        <OneSide shown={pair.right} missing={copy.unlisted[unlisted.right]} strong={strong} mixed={pairs.some(({ right }) => right?.year !== undefined)} today={today} />
      </View>
    </View>
  )
}

type SideProps = {
  readonly shown: Shown | undefined
  readonly missing: string
  /** What differs stands out. */
  readonly strong: boolean
  /** Others below the same heading were written for a year. */
  readonly mixed: boolean
  readonly today: IsoDate
}

function OneSide({ shown, missing, strong, mixed, today }: SideProps) {
  if (shown === undefined) return <View className='lib-pair__side ax-c-2'>{missing}</View>
  const { row, from, year } = shown
  const marks = [from === undefined ? '' : copy.from(from), mixed && year === undefined ? copy.noYear : '', ...standingWords(row, today)]
  return (
    <View className='lib-pair__side'>
      <View className={strong ? 'ax-t-strong' : ''}>{row.readings.join(all.or)}</View>
      <View className='ax-t-mini'>{all.dotted(...marks)}</View>
    </View>
  )
}
