import { useEffect, useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { coverageOf, hasData } from '@/policy/geography/coverage'
import { hotlineOf, placeNamed, placeOfCode, places, provinceOf, type Place } from '@/policy/geography/place-list'
import { placeIndex, searchPlaces, spellOut, type FoundPlace, type Index } from '@/policy/geography/search-places'
import { ownFigures } from '@/policy/own/own-figures'
import { openPage } from '@/platform/routes/navigation'
import { useCounties } from '@/state/places/counties'
import { useLatestPlace } from '@/state/places/places'
import { RadioList, type RadioOption } from '@/ui/form/radio-list'
import { SearchField } from '@/ui/form/search-field'
import { Notice } from '@/ui/frame/notice'
import { Slot } from '@/ui/frame/slot'
import { TextLink } from '@/ui/mark/text-link'
import { Button } from '@/ui/touch/button'
import { placeCopy as copy } from './place-sheet.copy'

export type PlaceChoiceProps = {
  readonly label: string
  /** The choice that is no place; its value is ''. */
  readonly unknown?: { readonly title: string; readonly note?: string } | undefined
  readonly value: string
  /** Called when the place's data are here, with the code of the pooling area. */
  readonly onChoose: (code: string) => void
}

/** WeChat draws at most sixty children well. */
const MOST_SHOWN = 40
/** Every key sends all that it shows: no more than these until somebody asks for the rest. */
const MOST_TYPED = 5

/** Every place of the country, found by typing; a county leads to the city that runs its insurance. */
export function PlaceChoice({ label, unknown, value, onChoose }: PlaceChoiceProps) {
  const [word, setWord] = useState('')
  /** For which word the rest is shown too; before anything was typed it is. */
  const [all, setAll] = useState<string | undefined>('')
  const [doubtful, setDoubtful] = useState<Place>()
  const { going, go } = useGoing(onChoose)
  const counties = useCounties()
  const index = useMemo(() => placeIndex(counties), [counties])
  useEffect(() => spellLater(index), [index])
  const best = useMemo(() => familiar(value), [value])
  const typed = word.trim()
  const found = typed === '' ? best : searchPlaces(typed, index)
  const shown = found.slice(0, all === typed ? MOST_SHOWN : MOST_TYPED)
  const type = (text: string) => {
    setWord(text)
    setAll(undefined)
  }
  const choose = (code: string) => {
    const place = placeOfCode(code)
    if (place !== undefined && standsIn(place.code, value)) setDoubtful(place)
    else go(code)
  }
  const options = [...shown.map(optionOf), ...(unknown ? [{ value: '', ...unknown }] : [])]
  const state = <Slot><Going going={going} onRetry={go} /></Slot>
  if (doubtful !== undefined) return <>{state}<NoOwnRules place={doubtful} onUse={() => go(doubtful.code)} onBack={() => setDoubtful(undefined)} /></>
  return (
    <>
      <SearchField value={word} onChange={type} placeholder={copy.hint} label={copy.search} />
      {state}
      <RadioList options={options} value={value} onChange={choose} label={label} />
      <Slot><Rest typed={typed} found={found.length} shown={shown.length} onAll={() => setAll(typed)} /></Slot>
    </>
  )
}

/** A little at a time, while nobody types: the first key waits for none of it. Gives what ends it. */
function spellLater(index: Index): () => void {
  let timer: ReturnType<typeof setTimeout>
  const later = (from: number) => {
    timer = setTimeout(() => {
      const next = spellOut(index, from)
      if (next !== undefined) later(next)
    }, 0)
  }
  later(0)
  return () => clearTimeout(timer)
}

/** Nothing of its own, and nothing that the family wrote down: what stands in is said before it is used. */
const standsIn = (code: string, value: string): boolean => code !== value && !hasData(code) && !ownFigures().some(({ areaCode }) => areaCode === code)

type RestProps = { readonly typed: string; readonly found: number; readonly shown: number; readonly onAll: () => void }

function Rest({ typed, found, shown, onAll }: RestProps) {
  if (found > 0 && found === shown) return null
  const words = found === 0 ? copy.none(typed) : copy.more(found - shown)
  return <View className='ax-t-note ax-mt-2'>{shown > 0 && shown < MOST_SHOWN ? <TextLink onPress={onAll}>{words}</TextLink> : words}</View>
}

type NoOwnProps = { readonly place: Place; readonly onUse: () => void; readonly onBack: () => void }

/** Mock 14, 没有自己的资料. */
function NoOwnRules({ place, onUse, onBack }: NoOwnProps) {
  const above = aboveWords(place.code)
  return (
    <View className='ax-stack ax-mt-2'>
      <Notice tone='amber' icon='help' lead={place.name}>{copy.standIn(place.short, above)}</Notice>
      <Button onPress={onUse}>{copy.useAbove(above)}</Button>
      <Button kind='outline' onPress={() => void openPage('ownPlace', { area: place.code })}>{copy.own(place.short)}</Button>
      <Button kind='outline' onPress={onBack}>{copy.other}</Button>
      <View className='ax-t-note'>{copy.ask(hotlineOf(place.code))}</View>
    </View>
  )
}

type State = { readonly place: Place; readonly failed: boolean }

/** Choosing waits for the data: what is chosen can be used. */
function useGoing(onChoose: (code: string) => void): { readonly going: State | undefined; readonly go: (code: string) => void } {
  const [going, setGoing] = useState<State>()
  const whenHere = useLatestPlace()
  const go = (code: string) => {
    const place = placeOfCode(code)
    if (place === undefined) return onChoose(code)
    setGoing({ place, failed: false })
    whenHere(
      place.code,
      () => {
        setGoing(undefined)
        onChoose(place.code)
      },
      () => setGoing({ place, failed: true })
    )
  }
  return { going, go }
}

function Going({ going, onRetry }: { readonly going: State | undefined; readonly onRetry: (code: string) => void }) {
  if (going === undefined) return null
  const { place, failed } = going
  return (
    <View className='ax-mt-2'>
      {failed ? (
        <Notice tone='amber' lead={copy.lost(place.short)} action={<TextLink onPress={() => onRetry(place.code)}>{copy.again}</TextLink>}>{copy.lostText(place.short)}</Notice>
      ) : (
        <Notice>{copy.loading(place.short)}</Notice>
      )}
    </View>
  )
}

const richness = (code: string): number => {
  const { care, window = 0, hasEnrolment } = coverageOf(code)
  return care.employee.length + care.resident.length + (window > 0 ? 2 : 0) + (hasEnrolment ? 1 : 0)
}

/** What is shown before anything is typed: the chosen place, then those of which most is known. */
function familiar(value: string): readonly FoundPlace[] {
  const known = places.filter(({ code }) => hasData(code) && code !== value).map((place) => ({ place, known: richness(place.code) })).sort((a, b) => b.known - a.known).map(({ place }) => place)
  const chosen = placeNamed(value)
  return [...(chosen ? [chosen] : []), ...known].slice(0, MOST_SHOWN).map((place) => ({ place }))
}

function optionOf({ place, county }: FoundPlace): RadioOption<string> {
  const { code, name } = county ?? place
  const where = name.startsWith(place.province) ? [] : [place.province]
  const run = county === undefined ? [] : [copy.run(place.short)]
  return { value: code, title: name, note: [...where, ...run, hasText(place)].join(copy.comma) }
}

/** What there is of its own, or what stands in. */
function hasText({ code, short }: Place): string {
  const own = copy.has(coverageOf(code))
  if (hasData(code)) return own
  return copy.hasNone(short, aboveWords(code))
}

function aboveWords(code: string): string {
  const province = provinceOf(code)
  return province !== undefined && hasData(province.code) ? `${province.short}${copy.and}${copy.nation}` : copy.nation
}
