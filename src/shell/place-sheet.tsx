import { useState } from 'react'
import { View } from '@tarojs/components'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { RadioList } from '@/ui/form/radio-list'
import { SearchField } from '@/ui/form/search-field'
import { placeCopy as copy } from './place-sheet.copy'

export type PlaceOption = { readonly code: string; readonly name: string; readonly province: string }

export type PlaceSheetProps = {
  readonly title: string
  readonly note?: string | undefined
  readonly places: readonly PlaceOption[]
  /** The choice that is no place; its value is ''. */
  readonly unknown: { readonly title: string; readonly note?: string }
  readonly value: string
  readonly open: boolean
  readonly onChoose: (code: string) => void
  readonly onClose: () => void
}

/** Fewer than this are seen at a glance. */
const SEARCH_FROM = 9

/** A list of places to choose from, with a search once it is long. */
export function PlaceSheet(props: PlaceSheetProps) {
  return props.open ? <OpenSheet {...props} /> : null
}

function OpenSheet({ title, note, places, unknown, value, onChoose, onClose }: PlaceSheetProps) {
  const [word, setWord] = useState('')
  const typed = word.trim()
  const found = places.filter(({ name, province }) => name.includes(typed) || province.includes(typed))
  return (
    <BottomSheet open title={title} note={note} onClose={onClose}>
      {places.length < SEARCH_FROM ? null : <SearchField value={word} onChange={setWord} placeholder={copy.search} label={copy.search} />}
      {found.length === 0 ? <View className='ax-t-note ax-mt-2'>{copy.none(typed)}</View> : null}
      <RadioList
        options={[...found.map((place) => ({ value: place.code, title: place.name, ...provinceOf(place) })), { value: '', ...unknown }]}
        value={value}
        onChange={onChoose}
        label={title}
      />
    </BottomSheet>
  )
}

const provinceOf = ({ name, province }: PlaceOption) => (name.startsWith(province) ? {} : { note: province })
