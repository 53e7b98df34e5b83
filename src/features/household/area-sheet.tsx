import { useState } from 'react'
import { View } from '@tarojs/components'
import { BottomSheet } from '@/ui/bottom-sheet'
import { RadioList } from '@/ui/radio-list'
import { SearchField } from '@/ui/search-field'
import { copy } from './household.copy'

/** A place one can be insured in. */
export type AreaOption = { readonly code: string; readonly name: string; readonly province: string }

export type AreaSheetProps = {
  readonly areas: readonly AreaOption[]
  readonly value: string
  readonly open: boolean
  readonly onChoose: (code: string) => void
  readonly onClose: () => void
}

const UNKNOWN = { value: '', title: copy.areaMissing, note: copy.areaMissingNote }
/** Fewer than this are seen at a glance. */
const SEARCH_FROM = 9

export function AreaSheet({ areas, value, open, onChoose, onClose }: AreaSheetProps) {
  const [word, setWord] = useState('')
  const typed = word.trim()
  const found = areas.filter(({ name, province }) => name.includes(typed) || province.includes(typed))
  return (
    <BottomSheet open={open} title={copy.fields.area} note={copy.areaNote} onClose={onClose}>
      {areas.length < SEARCH_FROM ? null : <SearchField value={word} onChange={setWord} placeholder={copy.areaSearch} label={copy.areaSearch} />}
      {found.length === 0 ? <View className='ax-t-note ax-mt-2'>{copy.areaNone(typed)}</View> : null}
      <RadioList
        options={[...found.map(({ code, name, province }) => ({ value: code, title: name, ...noteOf(name, province) })), UNKNOWN]}
        value={value}
        onChange={onChoose}
        label={copy.fields.area}
      />
    </BottomSheet>
  )
}

const noteOf = (name: string, province: string) => (name.startsWith(province) ? {} : { note: province })
