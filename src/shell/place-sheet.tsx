import { useEffect } from 'react'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import type { PlaceChoiceProps } from './place-choice'
import { fetchPlaceChoice, PlaceChoice } from './place-choice-later'

export type PlaceSheetProps = Omit<PlaceChoiceProps, 'label'> & {
  readonly title: string
  readonly note?: string | undefined
  readonly open: boolean
  readonly onClose: () => void
}

/** A place to choose, in a sheet. */
export function PlaceSheet({ open, title, note, onClose, ...choice }: PlaceSheetProps) {
  useEffect(fetchPlaceChoice, [])
  if (!open) return null
  return (
    <BottomSheet open title={title} note={note} onClose={onClose}>
      <PlaceChoice {...choice} label={title} />
    </BottomSheet>
  )
}
