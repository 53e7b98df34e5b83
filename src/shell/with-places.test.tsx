import { View } from '@tarojs/components'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { coverOn } from '@/domain/enrolment/cover-on'
import { deadlinesFor } from '@/domain/deadline/deadlines-for'
import type { Member } from '@/domain/enrolment/member'
import { loadPlace } from '@/platform/places/load-place'
import { authoredPlace } from '@/policy/data/authored'
import { compact } from '@/policy/data/compact'
import { lookElsewhere } from '@/policy/data/place-data'
import { enrolmentRulesFor, nationalEnrolment, workCalendar } from '@/policy/enrolment'
import { useHousehold } from '@/state/household'
import { useHeld } from './held'
import { Screen } from './screen'
import { withPlaces } from './with-places'

jest.mock('@/platform/places/load-place', () => ({ loadPlace: jest.fn() }))
const load = loadPlace as jest.MockedFunction<typeof loadPlace>
const comes = (code: string) => ({ kind: 'ready' as const, data: compact(authoredPlace(code)) })

const ON = '2026-11-28'
const person = (id: string, nickname: string, areaCode: string, more: Partial<Member> = {}): Member =>
  ({ id, nickname, relation: 'other', insurance: 'resident', areaCode, years: [{ year: 2026, state: 'paid' }], ...more })
const father = person('f', '爸爸', '330800')
const mother = person('m', '妈妈', '420100')
const members = [father, mother]

/** Draws who is known, as home and calendar do. */
function Content() {
  const words = members.map((member) => `${member.nickname}:${coverOn(member, enrolmentRulesFor(member.areaCode), ON).kind}`)
  return <Screen title='家'><View>{words.join(' ')}</View></Screen>
}
const Partial = withPlaces(Content, { without: true })
const Whole = withPlaces(Content, {})

beforeEach(() => {
  lookElsewhere(() => undefined)
  load.mockReset()
  useHousehold.setState({ members })
})

it('one place of the family that does not come: the page is there, whoever is insured there is named and not known, and 再试 brings it', async () => {
  let isReachable = false
  load.mockImplementation((code) => Promise.resolve(code !== '420100' || isReachable ? comes(code) : { kind: 'unreachable' }))
  const whole = render(<Whole />)
  await waitFor(() => expect(screen.getByText('武汉的资料没取到')).toBeTruthy())
  expect(screen.queryByText(/爸爸:/)).toBeNull()
  whole.unmount()

  render(<Partial />)
  expect(screen.getByText('爸爸:inForce 妈妈:unknown')).toBeTruthy()
  expect(screen.getByText('武汉的资料没取到。')).toBeTruthy()
  expect(screen.getByText('妈妈什么时候缴、在不在保，先当不知道；别的人照常。')).toBeTruthy()
  expect(coverOn(mother, enrolmentRulesFor('420100'), ON)).toEqual({ kind: 'unknown', missing: ['rules'] })

  isReachable = true
  await act(async () => void fireEvent.click(screen.getByText('再试')))
  await waitFor(() => expect(screen.getByText('爸爸:inForce 妈妈:inForce')).toBeTruthy())
  expect(screen.queryByText(/没取到/)).toBeNull()
})

it('what was chosen and typed is there still when a place comes', async () => {
  let isReachable = false
  load.mockImplementation((code) => Promise.resolve(code !== '430100' || isReachable ? comes(code) : { kind: 'unreachable' }))
  useHousehold.setState({ members: [father, person('g', '奶奶', '430100')] })
  const Typing = withPlaces(function Typing() {
    const [typed, type] = useHeld('typed', () => '')
    return <Screen title='家'><input value={typed} onChange={({ target }) => type(target.value)} /></Screen>
  }, { without: true })
  render(<Typing />)
  await waitFor(() => expect(screen.getByText('长沙的资料没取到。')).toBeTruthy())
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '684' } })
  isReachable = true
  await act(async () => void fireEvent.click(screen.getByText('再试')))
  await waitFor(() => expect(screen.queryByText(/没取到/)).toBeNull())
  expect(screen.getByRole('textbox')).toHaveValue('684')
})

it.each([
  ['the place', '410100', '410100'],
  ['its province', '350300', '350000']
])('%s listed and not here: no rules of anybody else stand in, whoever pays how', async (_, areaCode, lost) => {
  load.mockImplementation((code) => Promise.resolve(code === lost ? { kind: 'unreachable' } : comes(code)))
  useHousehold.setState({ members: [person('a', '甲', areaCode)] })
  render(<Partial />)
  await waitFor(() => expect(screen.getByText(/^甲什么时候缴/)).toBeTruthy())
  expect(enrolmentRulesFor(areaCode)).toBeUndefined()
  for (const insurance of ['resident', 'employee', 'flexible', 'none', 'unknown'] as const) {
    const member = person('a', '甲', areaCode, { insurance, lastPaidMonth: '2026-10' })
    const family = { members: [member], marks: {}, entries: [], on: ON, horizon: { from: '2026-01-01', to: '2028-12-31' } } as const
    const { deadlines, bands, unknown, standings } = deadlinesFor({ ...family, rulesOf: enrolmentRulesFor, usual: nationalEnrolment, calendar: workCalendar })
    expect({ deadlines, bands }).toEqual({ deadlines: [], bands: [] })
    expect(unknown).toMatchObject([{ kind: insurance === 'unknown' ? 'insurance' : 'rules', memberId: 'a' }])
    if (insurance !== 'unknown') expect(unknown[0]).not.toHaveProperty('usual')
    expect(standings).toMatchObject([{ standing: { kind: 'unknown' } }])
  }
})
