import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { coverageOf, hasData } from '@/policy/geography/coverage'
import { placeNamed, placeOfCode, places, provinceOf, type Place } from '@/policy/geography/place-list'
import { placeIndex, searchPlaces, type FoundPlace } from '@/policy/geography/search-places'
import { useCounties } from '@/state/places/counties'
import { useLatestPlace } from '@/state/places/places'
import { RadioList, type RadioOption } from '@/ui/form/radio-list'
import { SearchField } from '@/ui/form/search-field'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
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

/** Every place of the country, found by typing; a county leads to the city that runs its insurance. */
export function PlaceChoice({ label, unknown, value, onChoose }: PlaceChoiceProps) {
  const [word, setWord] = useState('')
  const { going, go } = useGoing(onChoose)
  const counties = useCounties()
  const index = useMemo(() => placeIndex(counties), [counties])
  const typed = word.trim()
  const found = typed === '' ? familiar(value) : searchPlaces(typed, index)
  const shown = found.slice(0, MOST_SHOWN)
  const options = [...shown.map(optionOf), ...(unknown ? [{ value: '', ...unknown }] : [])]
  return (
    <>
      <SearchField value={word} onChange={setWord} placeholder={copy.hint} label={copy.search} />
      <Going going={going} onRetry={go} />
      {found.length === 0 ? <View className='ax-t-note ax-mt-2'>{copy.none(typed)}</View> : null}
      <RadioList options={options} value={value} onChange={go} label={label} />
      {typed !== '' && found.length > MOST_SHOWN ? <View className='ax-t-note ax-mt-2'>{copy.more(found.length - MOST_SHOWN)}</View> : null}
    </>
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
  const known = places.filter(({ code }) => hasData(code) && code !== value).sort((a, b) => richness(b.code) - richness(a.code))
  const chosen = placeNamed(value)
  return [...(chosen ? [chosen] : []), ...known].slice(0, MOST_SHOWN).map((place) => ({ place }))
}

function optionOf({ place, county }: FoundPlace): RadioOption<string> {
  const { code, name } = county ?? place
  const where = name.startsWith(place.province) ? [] : [place.province]
  const run = county === undefined ? [] : [copy.run(place.short)]
  return { value: code, title: name, note: [...where, ...run, hasText(place)].join(copy.dot) }
}

/** What there is of its own, or what stands in. */
function hasText({ code, short }: Place): string {
  const own = copy.has(coverageOf(code))
  if (hasData(code)) return own
  const province = provinceOf(code)
  return copy.hasNone(short, province !== undefined && hasData(province.code) ? `${province.short}${copy.and}${copy.nation}` : copy.nation)
}
