import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { useEntries } from '@/state/entries'
import { useFilingDraft } from '@/state/filing-draft'
import { useHousehold } from '@/state/household'
import { marksAt, useProgress } from '@/state/progress'
import { father, mother, TODAY, worker } from '../family.cases'
import { FilingScreen } from './filing-screen'
import { shareParams } from '../link-params'

const show = (query: Record<string, string> = {}) => render(<FilingScreen today={TODAY} query={query} />)
const pick = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }))
const next = () => fireEvent.click(screen.getByRole('button', { name: '下一问' }))
const opened = () => jest.mocked(Taro.navigateTo).mock.calls.map(([{ url }]) => url)

beforeEach(() => {
  useHousehold.setState({ members: [mother, father, worker] })
  useEntries.setState({ entries: [], lastRemoved: null })
  useFilingDraft.setState({ answers: {} })
})

it('asks one question at a time, and says from the first answer what it comes to', () => {
  show()
  expect(screen.getByText('妈妈为什么不在衢州看病？')).toBeInTheDocument()
  expect(screen.getByText('先选一条')).toBeInTheDocument()
  pick(/长住外地/)
  expect(screen.getByText('异地长期居住备案')).toBeInTheDocument()
  expect(document.body).toHaveTextContent('临时外出 · 12月15日到期')
  expect(screen.getByText('剩 23 天')).toBeInTheDocument()
  expect(screen.queryByText('现在到哪一步了？')).toBeNull()
})

it('does not go on before an answer', () => {
  show()
  expect(screen.getByRole('button', { name: '下一问' })).toHaveAttribute('aria-disabled', 'true')
  next()
  expect(screen.getByText('妈妈为什么不在衢州看病？')).toBeInTheDocument()
})

it('parents who live with their children: through to the checklist', () => {
  show()
  pick(/长住外地/)
  next()
  pick('还没去')
  next()
  expect(screen.getByRole('radio', { name: '湖北' })).toHaveAttribute('aria-checked', 'true')
  next()
  pick('住院')
  next()
  pick('开通了')
  fireEvent.click(screen.getByRole('button', { name: '看要准备什么' }))
  expect(opened()).toEqual(['/packages/out-of-area/checklist?h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes&w=mum&p=%E6%AD%A6%E6%B1%89'])
  expect(useEntries.getState().entries).toEqual([])
})

describe('after the phone rang', () => {
  const begin = () => {
    const { unmount } = show()
    pick('爸爸')
    pick(/急诊、抢救/)
    next()
    unmount()
  }

  it('the question is the next one, of the same person', () => {
    begin()
    show()
    expect(screen.getByText('现在到哪一步了？')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: '爸爸' })).toHaveAttribute('aria-checked', 'true')
  })

  it('a card that was sent says something else, and wins', () => {
    begin()
    show({ r: 'longStay' })
    fireEvent.click(screen.getByRole('button', { name: '返回' }))
    expect(screen.getByRole('radio', { name: /长住外地/ })).toHaveAttribute('aria-checked', 'true')
  })

  it('nobody gets the answers about somebody who is gone', () => {
    begin()
    useHousehold.setState({ members: [mother, worker] })
    show()
    expect(screen.getByText('妈妈为什么不在衢州看病？')).toBeInTheDocument()
    expect(screen.queryByRole('radio', { checked: true, name: /急诊、抢救/ })).not.toBeInTheDocument()
  })
})

it('another province lets go of the town in the one before; the same one keeps it', () => {
  show()
  pick(/长住外地/)
  next()
  pick('还没去')
  next()
  const town = () => screen.getByRole('textbox', { name: '城市' })
  pick('湖北')
  expect(town()).toHaveValue('武汉')
  pick('海南')
  expect(town()).toHaveValue('')
  fireEvent.input(town(), { target: { value: '三亚' } })
  pick('海南')
  expect(town()).toHaveValue('三亚')
})

it('an emergency that is already paid becomes a claim with a last day, and the day goes to the calendar once', () => {
  show()
  pick('爸爸')
  pick(/急诊、抢救/)
  next()
  pick(/自己垫了钱/)
  expect(screen.getByText('回参保地手工报销')).toBeInTheDocument()
  next()
  pick('海南')
  next()
  pick('住院')
  next()
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '2026-09-10' } })
  expect(screen.getByText(/最晚 12月10日 交，剩 18 天/)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '看怎么报' }))
  fireEvent.click(screen.getByRole('button', { name: '看怎么报' }))
  expect(useEntries.getState().entries).toEqual([expect.objectContaining({ kind: 'claim', memberId: 'dad', endedOn: '2026-09-10' })])
})

it('a day of discharge that is put right leaves one claim in the calendar, with its ticks', () => {
  show({ ...shareParams({ home: '330800', reason: 'emergency', stage: 'selfPaid', to: '46', city: '', care: 'inpatient' }), w: 'dad', e: '2026-11-20' })
  const see = () => fireEvent.click(screen.getByRole('button', { name: '看怎么报' }))
  for (let n = 0; n < 4; n += 1) next()
  const slot = (day: string) => ({ member: 'dad', list: 'filing-handClaim', about: `bill:${day}`, channel: '*' })
  see()
  useProgress.getState().put(slot('2026-11-20'), 'submit', { on: '2026-11-21' })
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '2026-11-02' } })
  see()
  expect(useEntries.getState().entries).toEqual([expect.objectContaining({ kind: 'claim', memberId: 'dad', endedOn: '2026-11-02' })])
  expect(marksAt(useProgress.getState(), slot('2026-11-02'))).toEqual({ submit: { on: '2026-11-21' } })
})

it('a claim that is too late makes no entry, and says how late', () => {
  show({ ...shareParams({ home: '330800', reason: 'temporary', stage: 'selfPaid', to: '46', city: '', care: 'inpatient' }), w: 'dad', e: '2026-08-01' })
  expect(screen.getByText(/11月1日 就截止了，过了 21 天/)).toBeInTheDocument()
})

it('a worker whose temporary filing ends gets a long-term one in its place', () => {
  show()
  pick('我')
  pick(/在外地上班/)
  expect(screen.getByText('常驻异地工作备案')).toBeInTheDocument()
  expect(screen.getByText('剩 13 天')).toBeInTheDocument()
  expect(screen.getByText('换备案')).toBeInTheDocument()
})

it('chronic care asks for recognition at home first, and for the list only then', () => {
  show(shareParams({ home: '330800', reason: 'longStay', stage: 'planned', to: '42', city: '', care: 'chronicOutpatient' }))
  expect(screen.getByText('这个病种在参保地办好资格了吗？')).toBeInTheDocument()
  pick('没办')
  expect(screen.getByText('先办慢特病资格')).toBeInTheDocument()
  pick('办好了')
  next()
  expect(screen.getByText(/高血压、糖尿病、.*强直性脊柱炎/)).toBeInTheDocument()
  pick('不是')
  expect(screen.getByText('这个病种先自费，再回来报')).toBeInTheDocument()
})

it('an answer can be changed afterwards, and the others stay', () => {
  show()
  pick(/长住外地/)
  next()
  pick('还没去')
  next()
  fireEvent.click(screen.getByRole('button', { name: '改「原因」，现在是长住外地' }))
  pick(/急诊、抢救/)
  expect(screen.getByText('急诊抢救，视同已备案')).toBeInTheDocument()
  next()
  expect(screen.getByRole('radio', { name: '还没去' })).toHaveAttribute('aria-checked', 'true')
})

it('goes back question by question', () => {
  show()
  pick(/长住外地/)
  next()
  fireEvent.click(screen.getByRole('button', { name: '返回' }))
  expect(screen.getByText('妈妈为什么不在衢州看病？')).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: /长住外地/ })).toHaveAttribute('aria-checked', 'true')
})

it('another person starts from their own record', () => {
  show()
  pick(/长住外地/)
  pick('爸爸')
  expect(screen.getByText('爸爸为什么不在衢州看病？')).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: /长住外地/ })).toHaveAttribute('aria-checked', 'false')
})

it('without a family it asks where the person is insured', () => {
  useHousehold.setState({ members: [] })
  show()
  expect(screen.getByText('家人在哪里参保？')).toBeInTheDocument()
  pick(/衢州/)
  next()
  expect(screen.getByText('家人为什么不在衢州看病？')).toBeInTheDocument()
})

it('inside the province, where nobody says, it asks and files meanwhile', () => {
  show(shareParams({ home: '330800', reason: 'temporary', stage: 'planned', to: '33', city: '', care: 'inpatient' }))
  expect(screen.getByText('先问要不要备案')).toBeInTheDocument()
  expect(screen.getByText(/按要备案办：临时外出就医备案/)).toBeInTheDocument()
})

it('a source opens with what it says, what is followed and why', () => {
  show()
  pick(/长住外地/)
  const [chip] = screen.getAllByRole('link', { name: /异地 2025/ })
  fireEvent.click(chip as HTMLElement)
  const sheet = screen.getByRole('dialog', { name: '来源怎么写的' })
  expect(sheet).toHaveTextContent('没采用')
  expect(sheet).toHaveTextContent('为什么这样用')
  fireEvent.click(screen.getByRole('button', { name: '关闭' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('a town is a name, not a number', () => {
  show({ ...shareParams({ home: '330800', reason: 'temporary', stage: 'planned', city: '' }), w: 'dad' })
  const town = screen.getByRole('textbox', { name: '城市' })
  fireEvent.input(town, { target: { value: '13800138000' } })
  expect(screen.getByText('只写城市名，最多 10 个汉字')).toBeInTheDocument()
})
