import { daysOf, type Case } from '@/domain/case/case'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import type { JointStep } from './joint-steps'

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {})

/** By list: the item that ended a matter when marks were not yet cases. These ids never change. */
const LAST_ITEMS: Readonly<Record<string, string>> = {
  activateCode: 'password', codeLost: 'again', crossProvinceWallet: 'receive', familyProxy: 'see-code', familySharing: 'confirm',
  residentPremium: 'proof', stopResident: 'stopped', transfer: 'arrived'
}
const lastItemOf = (list: string): string => (list.startsWith('filing-') ? 'result' : (LAST_ITEMS[list] ?? ''))

/**
 * Marks by `member/list/channel` become cases. What a filing or a claim was about stands only in the note of unfinished work; a
 * finished one of which nobody noted it is history. Notes of unfinished work get the key of their case.
 */
export const casesStep: JointStep = {
  from: { progress: 1, unfinished: 1 },
  run: ({ progress, unfinished }) => {
    const works = fieldsOf(fieldsOf(unfinished).works)
    return {
      ...(progress === undefined ? {} : { progress: withCases(fieldsOf(progress), works) }),
      ...(unfinished === undefined ? {} : { unfinished: { ...fieldsOf(unfinished), works: renamed(works, fieldsOf(fieldsOf(progress).marks)) } })
    }
  }
}

function withCases({ marks, ...others }: Fields, works: Fields): Fields {
  if (typeof marks !== 'object' || marks === null || Array.isArray(marks)) return { ...others, cases: marks }
  const byMatter = new Map<string, Record<string, unknown>>()
  for (const [slot, items] of Object.entries(marks)) {
    const [member, list, channel = ''] = slot.split('/')
    const key = `${member}/${list}`
    byMatter.set(key, { ...byMatter.get(key), [channel]: items })
  }
  return { ...others, cases: [...byMatter].map(([key, inChannels]) => caseOf(key, inChannels, works)) }
}

/** Raw: what is wrong in it is found when the store opens, item by item. */
function caseOf(key: string, marks: Record<string, unknown>, works: Fields): Case {
  const [member = '', list = ''] = key.split('/')
  const days = daysIn(marks)
  const end = endIn(marks, lastItemOf(list))
  return {
    id: key.replace(/[^A-Za-z0-9]/g, '-').slice(0, 40),
    member, list,
    about: aboutOf(list, days, works[list.startsWith('filing-') ? `${member}/filing` : key], end !== undefined),
    begunOn: days[0] ?? '2026-01-01',
    ...(end === undefined ? {} : { endedOn: end }),
    marks: marks as Case['marks']
  }
}

function daysIn(marks: Record<string, unknown>): readonly IsoDate[] {
  try {
    return daysOf(marks as Case['marks']).filter(isIsoDate)
  } catch {
    return []
  }
}

function endIn(marks: Record<string, unknown>, item: string): IsoDate | undefined {
  return Object.values(marks).map((items) => fieldsOf(fieldsOf(items)[item]).on).find(isIsoDate)
}

const FIRST_MONTH_OF_NEXT_YEAR = 9

/** A premium of the autumn is for the year after it. */
function aboutOf(list: string, days: readonly IsoDate[], work: unknown, ended: boolean): string {
  if (list === 'residentPremium' && days[0] !== undefined) {
    const year = Number(days[0].slice(0, 4))
    return `year:${Number(days[0].slice(5, 7)) >= FIRST_MONTH_OF_NEXT_YEAR ? year + 1 : year}`
  }
  return ended && list.startsWith('filing-') ? '' : aboutInWork(list, fieldsOf(fieldsOf(work).query))
}

function aboutInWork(list: string, query: Fields): string {
  if (list.startsWith('filing-')) return query.s === 'selfPaid' ? aboutBill(query) : aboutPlace(query)
  return list !== 'familyProxy' && typeof query.owner === 'string' ? `owner:${query.owner}` : ''
}

const aboutBill = ({ e }: Fields): string => (isIsoDate(e) ? `bill:${e}` : '')
const aboutPlace = ({ t, p }: Fields): string => (typeof t === 'string' ? `to:${t}/${typeof p === 'string' ? p : ''}` : '')

function renamed(works: Fields, marks: Fields): Fields {
  return Object.fromEntries(
    Object.entries(works).map(([key, work]) => {
      const list = key.endsWith('/filing') ? 'filing-any' : (key.split('/')[1] ?? '')
      const days = daysIn(Object.fromEntries(Object.entries(marks).filter(([slot]) => slot.startsWith(`${key}/`))))
      return [`${key}/${aboutOf(list, days, work, false)}`, work]
    })
  )
}
