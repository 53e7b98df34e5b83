import { fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { pages } from '../../../../test/taro'
import { MAX_ENTRIES, useEntries } from '@/state/entries'
import { useHousehold } from '@/state/household'
import { useTyped } from '@/state/typed'
import { EntryScreen } from './entry-screen'
import { dad, kid, TODAY } from '../family.cases'

const entries = () => useEntries.getState().entries
const type = (label: string | RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pickDay = (field: string, day: string) =>
  fireEvent.input(screen.getByText(field).parentElement?.querySelector('[data-picker="date"]') as Element, { target: { value: day } })
const chooseWho = (name: string) => {
  tap(/^谁的/)
  fireEvent.click(within(screen.getByRole('dialog')).getByText(name))
}

beforeEach(() => {
  useEntries.setState({ entries: [], lastRemoved: null })
  useTyped.setState({ forms: {} })
  useHousehold.setState({ members: [dad, kid], lastRemoved: null })
  pages.push({})
})

it('writes down something for the whole family, and goes back', () => {
  render(<EntryScreen today={TODAY} />)
  type('事情', ' 换医保卡 ')
  pickDay('哪天', '2026-12-08')
  tap('保存')
  expect(entries()).toMatchObject([{ kind: 'own', title: '换医保卡', on: '2026-12-08' }])
  expect(entries()[0]).not.toHaveProperty('memberId')
  expect(Taro.navigateBack).toHaveBeenCalledTimes(1)
})

it('begins with what another page knows, for somebody who is still there', () => {
  render(<EntryScreen today={TODAY} begin={{ title: '惠民保理赔，8月20日的单子', member: dad.id }} />)
  pickDay('哪天', '2026-12-08')
  tap('保存')
  expect(entries()).toMatchObject([{ kind: 'own', title: '惠民保理赔，8月20日的单子', memberId: dad.id, on: '2026-12-08' }])
})

it('a member that is gone is nobody', () => {
  render(<EntryScreen today={TODAY} begin={{ title: '理赔', member: 'gone' }} />)
  pickDay('哪天', '2026-12-08')
  tap('保存')
  expect(entries()[0]).not.toHaveProperty('memberId')
})

it('takes what comes back every month, and says what the phone does with the 31st', () => {
  render(<EntryScreen today={TODAY} />)
  type('事情', '缴灵活就业')
  pickDay('哪天', '2026-12-31')
  expect(screen.queryByText(/提前到月底/)).not.toBeInTheDocument()
  fireEvent.click(screen.getByRole('radio', { name: '每月' }))
  expect(screen.getByText(/提前到月底/)).toBeInTheDocument()
  pickDay('哪天', '2026-12-28')
  expect(screen.queryByText(/提前到月底/)).not.toBeInTheDocument()
  tap('保存')
  expect(entries()).toMatchObject([{ kind: 'own', on: '2026-12-28', every: 'month' }])
})

it('takes a bill of one person, by its last day', () => {
  render(<EntryScreen today={TODAY} />)
  fireEvent.click(screen.getByText('要报销的票据'))
  expect(screen.queryByLabelText('事情')).not.toBeInTheDocument()
  tap('保存')
  expect(screen.getByText('选一下是谁的。')).toBeInTheDocument()
  chooseWho('爸爸')
  pickDay('出院或看病的日子', '2026-11-23')
  expect(screen.getByText('这一天还没到。')).toBeInTheDocument()
  pickDay('出院或看病的日子', '2026-09-09')
  tap('保存')
  expect(entries()).toMatchObject([{ kind: 'claim', memberId: 'dad', endedOn: '2026-09-09' }])
})

it('takes a 惠民保 with its window and price', () => {
  render(<EntryScreen today={TODAY} />)
  fireEvent.click(screen.getByText('惠民保'))
  type('名称', '衢惠保')
  pickDay('从哪天开始', '2026-12-21')
  pickDay('到哪天截止', '2026-12-20')
  type(/^多少钱/, '一百')
  tap('保存')
  expect(screen.getByText('截止的日子要在开始之后。')).toBeInTheDocument()
  expect(screen.getByText('金额看不懂，写成 100 或 100.50。')).toBeInTheDocument()
  pickDay('从哪天开始', '2026-10-20')
  type(/^多少钱/, '100')
  tap('保存')
  expect(entries()).toMatchObject([{ kind: 'supplementary', name: '衢惠保', from: '2026-10-20', to: '2026-12-20', cost: 10000 }])
})

it.each([
  ['nothing', '', '写一下是什么事。'],
  ['an ID number', '330802195601011234', '这像身份证号。这里不记号码。'],
  ['25 characters', '字'.repeat(25), '最多 24 个字。']
])('refuses %s for a title', (_, title, sentence) => {
  render(<EntryScreen today={TODAY} />)
  type('事情', title)
  pickDay('哪天', '2026-12-08')
  tap('保存')
  expect(screen.getByText(sentence)).toBeInTheDocument()
  expect(entries()).toEqual([])
})

describe('an entry that is there', () => {
  const existing = () => {
    useEntries.getState().add({ kind: 'own', title: '换卡', on: '2026-12-08', memberId: 'kid' })
    const id = entries()[0]?.id
    render(<EntryScreen today={TODAY} id={id} />)
    return id
  }

  it('is changed in place, its kind stays', () => {
    const id = existing()
    expect(screen.queryByText('要报销的票据')).not.toBeInTheDocument()
    pickDay('哪天', '2026-12-09')
    tap('保存')
    expect(entries()).toEqual([{ kind: 'own', id, title: '换卡', on: '2026-12-09', memberId: 'kid' }])
  })

  it('is deleted with a way back', () => {
    existing()
    fireEvent.click(screen.getByText('删除这件事'))
    expect(entries()).toEqual([])
    expect(useEntries.getState().lastRemoved?.entry).toMatchObject({ title: '换卡' })
    expect(screen.queryByText('这件事已经不在了')).not.toBeInTheDocument()
  })

  it('may be gone when an old link is opened', () => {
    render(<EntryScreen today={TODAY} id='gone' />)
    tap('回到日历')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/calendar/index' })
  })
})

it('refuses the 101st with a sentence', () => {
  for (let n = 1; n <= MAX_ENTRIES; n += 1) useEntries.getState().add({ kind: 'own', title: `第${n}件`, on: '2026-12-08' })
  render(<EntryScreen today={TODAY} />)
  type('事情', '多一件')
  pickDay('哪天', '2026-12-08')
  tap('保存')
  expect(screen.getByRole('alert')).toHaveTextContent('最多记 100 件')
  expect(screen.getByLabelText('事情')).toHaveValue('多一件')
})

it('left without saving: what was typed is there again, but nobody who is gone since', () => {
  const page = render(<EntryScreen today={TODAY} />)
  type('事情', '换医保卡')
  chooseWho(kid.nickname)
  page.unmount()
  useHousehold.setState({ members: [dad], lastRemoved: null })
  render(<EntryScreen today={TODAY} />)
  expect(screen.getByLabelText('事情')).toHaveValue('换医保卡')
  expect(screen.getByRole('button', { name: /^谁的.*全家/ })).toBeInTheDocument()
  pickDay('哪天', '2026-12-08')
  tap('保存')
  expect(entries()).toHaveLength(1)
  expect(useTyped.getState().forms).toEqual({})
})
