import { sheetFields } from '@/domain/settlement-sheet'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Cell } from '@/ui/list/cell'
import { copy } from './sheet.copy'

const { otherNames } = copy
const NAMES = Object.values(sheetFields).flatMap(({ name, also }) => (also === undefined ? [] : [{ name, also }]))

/** What else the printed figures are called. */
export const OtherNames = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => (
  <BottomSheet open={open} title={otherNames.sheet} note={otherNames.sheetNote} onClose={onClose}>
    {NAMES.map(({ name, also }) => (
      <Cell key={name} flush title={name} note={also} />
    ))}
  </BottomSheet>
)
