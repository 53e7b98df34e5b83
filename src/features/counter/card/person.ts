import type { IsoDate } from '@/domain/date/iso-date'
import { coverOn } from '@/domain/enrolment/cover-on'
import type { Member } from '@/domain/enrolment/member'
import type { Standing } from '@/domain/enrolment/standing'
import { enrolmentRulesFor, hotlineFor } from '@/policy/enrolment'
import { placeNamed } from '@/policy/places'
import { standingNote, standingWord } from '@/shell/standing-words'
import { copy } from '../counter.copy'
import type { CounterCard } from './card-model'
import { spokenRelation } from '../words/spoken.copy'

/** Whom the words are about; without a member they are about anybody. */
export type Person = {
  readonly member: Member | undefined
  readonly who: string
  /** Short name of the place of insurance; empty while unknown. */
  readonly home: string
  readonly hotline: string
  readonly standing: Standing | undefined
}

export function personOn(member: Member | undefined, on: IsoDate): Person {
  if (member === undefined) return { member, who: copy.someone.spoken, home: '', hotline: hotlineFor(''), standing: undefined }
  const rules = enrolmentRulesFor(member.areaCode)
  return {
    member,
    who: spokenRelation[member.relation],
    home: placeNamed(member.areaCode)?.short ?? '',
    hotline: hotlineFor(member.areaCode),
    standing: coverOn(member, rules, on)
  }
}

/** Who is lapsed, waiting or not insured hears it first; where nobody knows, that is said and can be answered. */
export function coverFirst({ member, standing }: Person, on: IsoDate): Pick<CounterCard, 'alarm' | 'doubt'> {
  if (member === undefined || standing === undefined || standing.kind === 'inForce') return {}
  const note = standingNote(member, standing, on)
  if (standing.kind === 'unknown') return { doubt: { text: copy.notKnown(note), member: member.id } }
  return { alarm: { title: copy.notInForce(standingWord(standing)), reason: note } }
}

/** Cover of which it is known that it does not pay today. */
export const isOut = ({ standing }: Person): boolean => standing !== undefined && standing.kind !== 'inForce' && standing.kind !== 'unknown'

export const nameOf = ({ member }: Person): string => member?.nickname ?? copy.family

/** 「爸爸 · 武汉 · 长期居住备案」 */
export const about = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(copy.dot)
