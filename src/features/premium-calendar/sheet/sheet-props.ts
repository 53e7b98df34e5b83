import type { IsoDate } from '@/domain/date/iso-date'
import type { Citing } from '@/shell/basis-chips'
import type { Matter } from '../matters/matters'
import type { Reminding } from '../reminders/use-reminding'
import type { Marking } from './use-marking'

/** What every part of the sheet of one matter is given. */
export type SheetProps = {
  readonly matter: Matter
  readonly on: IsoDate
  readonly marking: Marking
  readonly reminding: Reminding
  readonly citing: Citing
  readonly onEditEntry: (id: string) => void
  readonly onChangeReminders: () => void
}
