import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { PlaceChoice, type PlaceChoiceProps } from './place-choice'

export type PlaceSheetProps = Omit<PlaceChoiceProps, 'label'> & {
  readonly title: string
  readonly note?: string | undefined
  readonly open: boolean
  readonly onClose: () => void
}

/** A place to choose, in a sheet. */
export const PlaceSheet = ({ open, title, note, onClose, ...choice }: PlaceSheetProps) =>
  open ? (
    <BottomSheet open title={title} note={note} onClose={onClose}>
      <PlaceChoice {...choice} label={title} />
    </BottomSheet>
  ) : null
