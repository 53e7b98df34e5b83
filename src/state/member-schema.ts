import * as v from 'valibot'
import { FILINGS } from '@/domain/benefit/bill'
import { GROUPS, HARDSHIPS, STATUSES } from '@/domain/benefit/person'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { isYearMonth, type YearMonth } from '@/domain/date/year-month'
import { COVER_YEAR_STATES } from '@/domain/enrolment/history'
import { ENROLMENTS, MAX_MEMBERS, RELATIONS, type Member } from '@/domain/enrolment/member'
import { checkNickname } from '@/domain/household/nickname'

/** Nobody alive was born earlier; the upper end only keeps typing errors out. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2100
/** Longest free text in a member: the name of a town. */
const MAX_PLACE = 20
const MAX_YEARS = 60

const day = v.custom<IsoDate>(isIsoDate)
const year = v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR))
const areaCode = v.pipe(v.string(), v.regex(/^\d{6}$/))
const month = v.custom<YearMonth>(isYearMonth)
const years = v.pipe(
  v.array(
    v.strictObject({
      year,
      state: v.picklist(COVER_YEAR_STATES),
      paidOn: v.exactOptional(day),
      insuredAt: v.exactOptional(areaCode),
      declined: v.exactOptional(v.literal(true))
    })
  ),
  v.maxLength(MAX_YEARS),
  v.check((all) => new Set(all.map((one) => one.year)).size === all.length)
)
const place = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MAX_PLACE),
  v.check((text) => !/\d{7}/.test(text))
)
const nickname = v.pipe(
  v.string(),
  v.check((text) => {
    const checked = checkNickname(text)
    return checked.kind === 'ok' && checked.nickname === text
  })
)

const fields = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,24}$/)),
  nickname,
  relation: v.picklist(RELATIONS),
  birthYear: v.exactOptional(year),
  birthDate: v.exactOptional(day),
  insurance: v.picklist(ENROLMENTS),
  status: v.exactOptional(v.picklist(STATUSES)),
  grade: v.exactOptional(place),
  group: v.exactOptional(v.picklist(GROUPS)),
  areaCode: v.union([v.literal(''), areaCode]),
  hardship: v.exactOptional(v.strictObject({ kind: v.picklist(HARDSHIPS), since: v.exactOptional(day) })),
  years,
  careArea: v.exactOptional(v.strictObject({ name: place, province: v.exactOptional(place), code: v.exactOptional(areaCode) })),
  filing: v.exactOptional(v.strictObject({ kind: v.picklist(FILINGS), from: day, until: v.exactOptional(day) })),
  lastPaidMonth: v.exactOptional(month),
  paidAgainFrom: v.exactOptional(month),
  familyDoctor: v.exactOptional(v.boolean()),
  supplementary: v.exactOptional(v.boolean())
  // A field that `Member` gains must be added here, or the next start would call the saved family damaged.
} satisfies Record<keyof Member, unknown>

/** Exactly the fields of `Member`: an unknown key is an error, so nothing can ride along. */
export const memberSchema: v.GenericSchema<unknown, Member> = v.strictObject(fields)

export const membersSchema = v.pipe(
  v.array(memberSchema),
  v.maxLength(MAX_MEMBERS),
  v.check((members) => new Set(members.map(({ id }) => id)).size === members.length)
)
