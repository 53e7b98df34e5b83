import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import type { Standing } from '@/domain/enrolment/standing'
import { standingNote } from '@/shell/standing-words'
import { copy } from '../calendar.copy'
import { leadOf, missedDay, type Matter } from '../matters/matters'
import { screens } from '../screens.copy'

/** The day that was missed, of what is over. */
export const overDay = (matter: Matter): IsoDate => missedDay(leadOf(matter)) ?? matter.by

/** Out of cover, and until when another answer could still change that. */
export function outNote(member: Member, standing: Standing, on: IsoDate): string {
  const note = standingNote(member, standing, on)
  return standing.kind === 'lapsed' && standing.why === 'missed' && standing.makeUp !== undefined ? [note, screens.over.stillOpen(dayWord(standing.makeUp.by, on))].join(copy.separator) : note
}
