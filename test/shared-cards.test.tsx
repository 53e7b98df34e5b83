import type { ComponentType } from 'react'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { Member } from '@/domain/enrolment/member'
import { told } from '@/domain/enrolment/years.cases'
import { fen } from '@/domain/money/fen'
import BillsPage from '@/packages/bills/index'
import CheckPage from '@/packages/bills/check'
import CoverPage from '@/packages/calendar/cover'
import CalendarPage from '@/packages/calendar/index'
import ResultPage from '@/packages/estimator/result'
import GuidePage from '@/packages/family-accounts/guide'
import ChecklistPage from '@/packages/out-of-area/checklist'
import { now, today } from '@/platform/clock'
import { cardText } from '@/shell/words-card/card'
import { sharedCard, type SharedCard } from '@/shell/words-card/share'
import { EMPTY_SHEET, useBills } from '@/state/bills'
import { NOTHING_DONE, useDone } from '@/state/done'
import { useEntries } from '@/state/entries'
import { EMPTY_FORM, useEstimates } from '@/state/estimates'
import { useHousehold } from '@/state/household'
import { router } from './taro'

// Every card that leaves the phone: made for whether people are named, and without that nobody of the family stands on it, in picture or text.

jest.mock('@/platform/clock', () => ({ now: jest.fn(), today: jest.fn() }))

const DAY = '2026-11-22'
const person = (id: string, nickname: string, more: Partial<Member> = {}): Member => ({ id, nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more })
const ME = person('luuu', '鹿鸣', { relation: 'self', insurance: 'employee', status: 'active' })
const MUM = person('xiii', '溪桐', {
  relation: 'mother', birthYear: 1958, years: told([2024, 2025, 2026]), careArea: { code: '420100', name: '武汉' }, filing: { kind: 'longTerm', from: '2026-06-16', until: '2026-11-28' }
})
const DAD = person('ruoo', '阿箬', { relation: 'father', birthYear: 1956, years: told([2024, 2025, 2026]) })
const WIFE = person('yann', '砚秋', { relation: 'spouse', birthYear: 1990, insurance: 'employee', status: 'active' })
const UNCLE = person('tang', '棠叔', { birthYear: 1970, years: told([2024], [2025, 2026]) })
const KID = person('weii', '苇苇', { relation: 'child', birthYear: 2019, insurance: 'unknown' })
const FAMILY = [ME, MUM, DAD, WIFE, UNCLE, KID]

const PAPER = { total: '68400', selfFunded: '4200', firstPay: '6600', covered: '57600', deductible: '700', pooledFund: '25605', majorIllness: '10197', fundTotal: '35802', own: '32598', sharing: '3000', cash: '29598' }
const AWAY = { tier: 'tertiary', place: 'crossProvince', city: '武汉', filing: 'longTerm' } as const

beforeEach(() => {
  jest.mocked(today).mockReturnValue(DAY)
  jest.mocked(now).mockReturnValue({ day: DAY, minute: 12 * 60 })
  useDone.setState(NOTHING_DONE)
  useHousehold.setState({ members: FAMILY, lastRemoved: null })
  useEntries.setState({ entries: [], lastRemoved: null })
  useEntries.getState().add({ kind: 'own', title: '带苇苇去体检', on: '2026-11-25' })
  useEstimates.setState({ draft: { ...EMPTY_FORM, who: MUM.id, ...AWAY, splitOpen: true, total: '68400', a: '42200', b: '22000', c: '4200' } })
  const bill = { id: 'one', state: 'settled', who: MUM.id, on: '2026-10-12', care: 'inpatient', tier: 'tertiary', place: 'local', city: '', filing: 'none', sheet: { total: fen(320_00), fundTotal: fen(128_00), own: fen(192_00) } } as const
  useBills.setState({ bills: [bill], draft: { ...EMPTY_SHEET, who: MUM.id, amounts: PAPER, ...AWAY, on: DAY } })
})

/** From its page, by the way that the person goes. */
async function sharedFrom(Page: ComponentType, query: Readonly<Record<string, string>>, offer: string): Promise<SharedCard> {
  router.params = { ...query }
  render(<Page />)
  fireEvent.click((await screen.findAllByText(offer, {}, { timeout: 30_000 }))[0] as HTMLElement)
  cleanup()
  const shared = sharedCard()
  if (shared === undefined) throw new Error('nothing was shared')
  return shared
}

/** The picture's words, and what goes instead of it; what the file is called goes along with both. */
const wordsOf = ({ of, fileName }: SharedCard, named: boolean): readonly [picture: string, text: string] => {
  const { card, text } = of(named)
  return [`${fileName}\n${cardText(card)}`, text ?? cardText(card)]
}

const namesIn = (text: string) => FAMILY.map(({ nickname }) => nickname).filter((name) => text.includes(name))

/** Whom each card names, with the switch on: nobody where it has no switch. */
const CARDS: readonly (readonly [name: string, page: ComponentType, query: Readonly<Record<string, string>>, offer: string, names: readonly string[]])[] = [
  ['a check of a bill', CheckPage, {}, '发图片', ['溪桐']],
  ['a year of bills', BillsPage, { member: MUM.id }, '存成图片', []],
  ['somebody of whom it is not known', CoverPage, { member: KID.id }, '发图片', ['苇苇']],
  ['somebody in force', CoverPage, { member: MUM.id }, '发图片', ['溪桐']],
  ['a guide with somebody else’s account', GuidePage, { guide: 'familySharing', member: MUM.id, owner: WIFE.id }, '发图片', ['溪桐', '砚秋']],
  ['a guide for oneself', GuidePage, { guide: 'familyProxy', member: DAD.id }, '发图片', ['阿箬']],
  ['a checklist', ChecklistPage, { w: MUM.id, h: '330800', r: 'longStay', s: 'planned', t: '42', c: 'inpatient', n: 'yes' }, '存成图片', []],
  ['a month', CalendarPage, {}, '发图片', ['溪桐', '棠叔', '苇苇']],
  ['an estimate', ResultPage, {}, '发图片', ['溪桐']]
]

it.each(CARDS)('%s: nobody is named but where the person says so', async (_, page, query, offer, names) => {
  const shared = await sharedFrom(page, query, offer)
  for (const words of wordsOf(shared, false)) expect(namesIn(words)).toEqual([])
  for (const words of wordsOf(shared, true)) expect(namesIn(words).sort()).toEqual([...names].sort())
  // The switch is there where it changes something.
  expect(shared.who !== undefined).toBe(names.length > 0)
})

it('a premium of several people: how many, not who', async () => {
  jest.mocked(today).mockReturnValue('2026-12-20')
  const shared = await sharedFrom(CalendarPage, {}, '发图片')
  const [unnamed] = wordsOf(shared, false)
  expect(unnamed).toMatch(/12月31日.*衢州居民医保缴费 · 2027 年度 · 3 位家人 · 共/)
  expect(namesIn(unnamed)).toEqual([])
  expect(wordsOf(shared, true)[0]).toMatch(/2027 年度 · 溪桐、阿箬、棠叔 · 共/)
})
