import { act, fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { MAX_MEMBERS } from '@/domain/enrolment/member'
import { NOTHING_DONE, useDone } from '@/state/done'
import { useEntries } from '@/state/entries'
import { useHousehold, type MemberDraft } from '@/state/household'
import { HouseholdScreen, type Stand } from './household-screen'

const draft = (nickname: string, more: Partial<MemberDraft> = {}): MemberDraft => ({
  nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more
})
const family = () => useHousehold.getState()
const idOf = (nickname: string) => family().members.find((member) => member.nickname === nickname)?.id ?? ''
const names = () => family().members.map(({ nickname }) => nickname)
const show = (crew: readonly Stand[] = []) => render(<HouseholdScreen today='2026-11-22' crew={crew} />)
const opened = () => jest.mocked(Taro.navigateTo).mock.calls.map(([{ url }]) => url)

beforeEach(() => {
  useHousehold.setState({ members: [], lastRemoved: null })
  useDone.setState(NOTHING_DONE)
  useEntries.setState({ entries: [], lastRemoved: null })
})

it('asks for a first member, and opens the form', () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: '添加家人' }))
  expect(opened()).toEqual(['/packages/household/member'])
  expect(screen.getByText('都只存在这部手机里。')).toBeInTheDocument()
})

it('says of each member what the family said, and opens the right one', () => {
  family().add(draft('爸爸', { relation: 'father', birthYear: 1956 }))
  family().add(draft('小满', { relation: 'child', birthYear: 2026, birthDate: '2026-10-08' }))
  family().add(draft('表哥', { insurance: 'flexible', areaCode: '' }))
  show([{ id: idOf('爸爸'), mark: 'lapsed', word: '断缴', note: '1月1日起医保不付' }, { id: idOf('小满'), mark: 'notInsured', word: '没参保', note: '医保不付' }])
  expect(screen.getByText('3 位家人')).toBeInTheDocument()
  expect(document.body).toHaveTextContent('1956 年生 · 居民医保 · 衢州')
  expect(document.body).toHaveTextContent('10月8日出生 · 居民医保 · 衢州')
  expect(document.body).toHaveTextContent('灵活就业 · 参保地没填')
  expect(screen.getByText('断缴')).toBeInTheDocument()
  expect(screen.getByText('1月1日起医保不付')).toBeInTheDocument()
  expect(screen.getByText('没参保')).toBeInTheDocument()
  fireEvent.click(screen.getByText('小满'))
  expect(opened()).toEqual([`/packages/household/member?id=${idOf('小满')}`])
})

it('changes the order with buttons, and opens nobody while doing so', () => {
  ;['爸爸', '妈妈'].forEach((name) => family().add(draft(name)))
  show()
  fireEvent.click(screen.getByText('排序'))
  expect(screen.getByRole('button', { name: '把爸爸往上移' })).toHaveAttribute('aria-disabled', 'true')
  fireEvent.click(screen.getByRole('button', { name: '把妈妈往上移' }))
  expect(names()).toEqual(['妈妈', '爸爸'])
  fireEvent.click(screen.getByText('妈妈'))
  expect(opened()).toEqual([])
  fireEvent.click(screen.getByText('排好了'))
  fireEvent.click(screen.getByText('妈妈'))
  expect(opened()).toHaveLength(1)
})

it('refuses a 21st member with a sentence, and opens no form', () => {
  for (let n = 1; n <= MAX_MEMBERS; n += 1) family().add(draft(`家人${n}`))
  show()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  fireEvent.click(screen.getByText('添加'))
  expect(screen.getByRole('alert')).toHaveTextContent('一家最多记 20 位')
  expect(opened()).toEqual([])
})

describe('after a member was deleted', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    ;['爸爸', '妈妈', '小满'].forEach((name) => family().add(draft(name)))
  })
  afterEach(() => jest.useRealTimers())

  const removeWithMark = (nickname: string) => {
    const id = idOf(nickname)
    useDone.getState().mark([`330800:${id}:premium:2027`], '2026-11-22')
    useEntries.getState().add({ kind: 'own', title: `${nickname}的事`, on: '2026-12-08', memberId: id })
    act(() => family().remove(id))
  }
  const traces = () => Object.keys(useDone.getState().marks).length + useEntries.getState().entries.length

  it('undo brings back the member and everything that was theirs', () => {
    show()
    removeWithMark('妈妈')
    const toast = within(screen.getByRole('status'))
    expect(toast.getByText('妈妈已删除')).toBeInTheDocument()
    fireEvent.click(toast.getByText('撤销'))
    expect(names()).toEqual(['爸爸', '妈妈', '小满'])
    act(() => jest.advanceTimersByTime(60_000))
    expect(traces()).toBe(2)
  })

  it('their marks and entries go once the time for undo is over, and not before', () => {
    show()
    removeWithMark('妈妈')
    act(() => jest.advanceTimersByTime(7999))
    expect(traces()).toBe(2)
    act(() => jest.advanceTimersByTime(1))
    expect(traces()).toBe(0)
    expect(screen.queryByText('妈妈已删除')).not.toBeInTheDocument()
  })

  it('deleting the next one leaves nothing of the first behind', () => {
    show()
    removeWithMark('妈妈')
    removeWithMark('爸爸')
    expect(screen.getByText('爸爸已删除')).toBeInTheDocument()
    expect(traces()).toBe(2)
  })

  it('says so when the family has filled up meanwhile', () => {
    show()
    removeWithMark('妈妈')
    act(() => {
      for (let n = names().length; n < MAX_MEMBERS; n += 1) family().add(draft(`家人${n}`))
    })
    fireEvent.click(screen.getByText('撤销'))
    expect(screen.getByText('家里已经有 20 位，放不回去了。')).toBeInTheDocument()
    expect(names()).toHaveLength(MAX_MEMBERS)
  })
})
