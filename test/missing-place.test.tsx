// One place of a family does not come: every page that needs it stands for the others, and says nothing of that one until it is here.
import path from 'node:path'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ComponentType } from 'react'
import type { Member } from '@/domain/enrolment/member'
import { loadPlace } from '@/platform/places/load-place'
import { authoredPlace } from '@/policy/data/authored'
import { compact } from '@/policy/data/compact'
import { lookElsewhere } from '@/policy/data/place-data'
import { useFilingDraft } from '@/state/filing-draft'
import { useHousehold } from '@/state/household'

jest.mock('@/platform/places/load-place', () => ({ loadPlace: jest.fn() }))
const load = loadPlace as jest.MockedFunction<typeof loadPlace>

const SRC = path.resolve(__dirname, '../src/packages')
const person = (id: string, nickname: string, areaCode: string): Member => ({ id, nickname, relation: 'other', insurance: 'resident', areaCode, years: [{ year: 2026, state: 'paid' }] })

// Each with a place of its own to lose: what came once stays.
const CASES = [
  ['estimator/index', '420100', '武汉', {}],
  ['estimator/result', '430100', '长沙', {}],
  ['calendar/cover', '350200', '厦门', { member: 'lost' }],
  ['counter/index', '370100', '济南', { a: 'pharmacy', w: 'lost' }],
  ['out-of-area/index', '410100', '郑州', { w: 'lost' }],
  ['out-of-area/checklist', '510100', '成都', { h: '510100', r: 'longStay', s: 'planned', t: '42', c: 'inpatient', n: 'yes', w: 'lost' }],
  ['family-accounts/guide', '440100', '广州', { guide: 'residentPremium', member: 'lost' }]
] as const
// Read before the first test: the first page brings most of the app with it.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- by name: the pages are a table
const ROWS = CASES.map(([page, ...row]) => [page, ...row, (require(path.join(SRC, page)) as { default: ComponentType }).default] as const)

it.each(ROWS)('%s without %s %s', async (_, lost, short, params, Page) => {
  lookElsewhere(() => undefined)
  let isReachable = false
  load.mockImplementation((code) => Promise.resolve(code !== lost || isReachable ? { kind: 'ready', data: compact(authoredPlace(code) ?? null) } : { kind: 'unreachable' }))
  useHousehold.setState({ members: [person('lost', '小姨', lost), person('here', '妈妈', '330800')] })
  useFilingDraft.setState({ answers: {} })
  Object.assign(Taro.useRouter(), { params })
  render(<Page />)
  await waitFor(() => expect(screen.getByText(`${short}的资料没取到。`)).toBeInTheDocument())
  expect(screen.getByText('小姨什么时候缴、在不在保，先当不知道；别的人照常。')).toBeInTheDocument()
  expect(screen.getByText('再试一次')).toBeInTheDocument()
  expect(document.body.textContent).not.toMatch(/还没有这个地区|还没有.*的资料/)
  const other = screen.queryByRole('radio', { name: /^妈妈/ })
  if (other !== null) {
    fireEvent.click(other)
    expect(screen.queryByText('再试一次')).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: /^小姨/ }))
  }
  isReachable = true
  await act(async () => void fireEvent.click(screen.getByText('再试一次')))
  await waitFor(() => expect(screen.queryByText(/没取到/)).toBeNull())
})
