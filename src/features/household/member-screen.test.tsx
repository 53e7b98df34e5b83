import { told } from '@/domain/enrolment/years.cases'
import { fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { pages } from '../../../test/taro'
import { MAX_MEMBERS } from '@/domain/enrolment/member'
import { useHousehold, type MemberDraft } from '@/state/household'
import { useTyped } from '@/state/typed'
import { MemberScreen } from './member-screen'

const TODAY = '2026-11-22'
const draft = (nickname: string, more: Partial<MemberDraft> = {}): MemberDraft => ({
  nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more
})
const family = () => useHousehold.getState()
const members = () => family().members
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (field: RegExp, title: string) => {
  tap(field)
  fireEvent.click(within(screen.getByRole('dialog')).getByText(title))
}
const pickDay = (field: string, day: string) =>
  fireEvent.input(screen.getByText(field).parentElement?.querySelector('[data-picker="date"]') as Element, { target: { value: day } })

beforeEach(() => {
  useHousehold.setState({ members: [], lastRemoved: null })
  useTyped.setState({ forms: {} })
  pages.push({})
})

it('adds a parent in a few answers, and goes back', () => {
  render(<MemberScreen today={TODAY} />)
  type('称呼', '妈妈')
  choose(/^关系/, '母亲')
  type('出生年份', '1959')
  choose(/^险种/, '居民医保')
  fireEvent.click(screen.getByRole('radio', { name: '成年人' }))
  choose(/^参保地/, '衢州市')
  tap('保存')
  expect(members()).toMatchObject([
    { nickname: '妈妈', relation: 'mother', birthYear: 1959, insurance: 'resident', group: 'adult', areaCode: '330800' }
  ])
  expect(Taro.navigateBack).toHaveBeenCalledTimes(1)
})

it('asks a newborn for the birthday, and nobody else', () => {
  render(<MemberScreen today={TODAY} />)
  type('出生年份', '2019')
  expect(screen.queryByText('生日')).not.toBeInTheDocument()
  type('出生年份', '2026')
  pickDay('生日', '2026-10-08')
  type('称呼', '小满')
  choose(/^关系/, '孩子')
  choose(/^险种/, '居民医保')
  tap('保存')
  expect(members()).toMatchObject([{ nickname: '小满', birthDate: '2026-10-08' }])
})

it.each([
  ['an ID number', '330802195601011234', '这像身份证号'],
  ['a phone number', '138 0013 8000', '这像手机号'],
  ['eleven characters', '一二三四五六七八九十一', '最多 10 个字']
])('refuses %s at once, while it is being typed', (_, typed, sentence) => {
  render(<MemberScreen today={TODAY} />)
  type('称呼', typed)
  expect(screen.getByText(new RegExp(sentence))).toBeInTheDocument()
  tap('保存')
  expect(members()).toEqual([])
})

it('says what is missing only when asked to save, and how much', () => {
  render(<MemberScreen today={TODAY} />)
  expect(screen.queryByText('选一下和你的关系。')).not.toBeInTheDocument()
  tap('保存')
  expect(screen.getByRole('alert')).toHaveTextContent('还有 3 处要改')
  expect(screen.getByText('选一下和你的关系。')).toBeInTheDocument()
  expect(Taro.navigateBack).not.toHaveBeenCalled()
})

it('keeps letters out of the birth year', () => {
  render(<MemberScreen today={TODAY} />)
  type('出生年份', '一九5六6')
  expect(screen.getByLabelText('出生年份')).toHaveValue('56')
})

it('opens what is folded when something in there is wrong', () => {
  family().add(draft('爸爸', { filing: { kind: 'temporary', from: '2026-06-16', until: '2026-12-15' } }))
  render(<MemberScreen today={TODAY} id={members()[0]?.id} />)
  expect(screen.queryByText('备案到期')).not.toBeInTheDocument()
  tap('困难身份、往年缴费、外地看病')
  pickDay('备案到期', '2026-06-15')
  tap('收起')
  tap('保存')
  expect(screen.getByText('结束的日子要在开始之后。')).toBeInTheDocument()
})

it('edits: hardship, years, filing', () => {
  family().add(draft('爸爸', { relation: 'father' }))
  const id = members()[0]?.id
  render(<MemberScreen today={TODAY} id={id} />)
  tap('困难身份、往年缴费、外地看病')
  choose(/^困难身份/, '低保')
  pickDay('认定日期', '2026-03-02')
  fireEvent.click(within(screen.getByRole('radiogroup', { name: '2025 年' })).getByText('没缴'))
  fireEvent.click(within(screen.getByRole('radiogroup', { name: '2026 年' })).getByText('缴了'))
  type('常住的外地', '武汉')
  choose(/^备案/, '临时外出备案')
  pickDay('备案开始', '2026-06-16')
  tap('保存')
  expect(members()).toEqual([
    draft('爸爸', {
      id, relation: 'father', hardship: { kind: 'minimumLiving', since: '2026-03-02' }, years: told([2026], [2025]),
      careArea: { name: '武汉' }, filing: { kind: 'temporary', from: '2026-06-16' }
    } as Partial<MemberDraft>)
  ])
})

it.each([
  ['在职还是退休 of an employee', '职工医保', '在职还是退休'],
  ['who pays of a resident', '居民医保', '缴费人群']
])('asks %s', (_, insurance, question) => {
  render(<MemberScreen today={TODAY} />)
  choose(/^险种/, insurance)
  expect(screen.getByRole('radiogroup', { name: question })).toBeInTheDocument()
})

it('starts where the family is usually insured', () => {
  family().add(draft('爸爸'))
  render(<MemberScreen today={TODAY} />)
  expect(screen.getByRole('button', { name: '参保地，衢州市' })).toBeInTheDocument()
})

it('leads to what the insurance of a member costs and brings; for somebody new there is nothing yet', () => {
  const { unmount } = render(<MemberScreen today={TODAY} />)
  expect(screen.queryByText('缴费和账户')).not.toBeInTheDocument()
  unmount()
  family().add(draft('爸爸'))
  const id = members()[0]?.id ?? ''
  render(<MemberScreen today={TODAY} id={id} />)
  fireEvent.click(screen.getByText('缴费和账户'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/packages/calendar/cover?member=${id}` })
})

it('deletes with a way back, without flashing that nobody is there', () => {
  family().add(draft('爸爸'))
  render(<MemberScreen today={TODAY} id={members()[0]?.id} />)
  fireEvent.click(screen.getByText('删除这位家人'))
  expect(members()).toEqual([])
  expect(family().lastRemoved?.member.nickname).toBe('爸爸')
  expect(screen.queryByText('这位家人已经不在了')).not.toBeInTheDocument()
})

it('says that a member is gone when opened from an old link', () => {
  render(<MemberScreen today={TODAY} id='gone' />)
  fireEvent.click(screen.getByRole('button', { name: '回到家庭' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/household/index' })
})

it('refuses a 21st member with a sentence and keeps what was typed', () => {
  for (let n = 1; n <= MAX_MEMBERS; n += 1) family().add(draft(`家人${n}`))
  render(<MemberScreen today={TODAY} />)
  type('称呼', '三姨')
  choose(/^关系/, '其他家人')
  choose(/^险种/, '居民医保')
  tap('保存')
  expect(screen.getByRole('alert')).toHaveTextContent('一家最多记 20 位')
  expect(screen.getByLabelText('称呼')).toHaveValue('三姨')
  expect(members()).toHaveLength(MAX_MEMBERS)
})

describe('left without saving', () => {
  it('a new one: everything is there again, also with a sheet open', () => {
    const page = render(<MemberScreen today={TODAY} />)
    type('称呼', '外婆')
    choose(/^关系/, '母亲')
    type('出生年份', '19')
    tap(/^险种/)
    page.unmount()
    render(<MemberScreen today={TODAY} />)
    expect(screen.getByText('接着上次填。')).toBeInTheDocument()
    expect([screen.getByLabelText('称呼'), screen.getByLabelText('出生年份')].map((field) => (field as HTMLInputElement).value)).toEqual(['外婆', '19'])
    expect(screen.getByRole('button', { name: /^关系.*母亲/ })).toBeInTheDocument()
  })

  it('a known one: what was saved elsewhere since stays', () => {
    const added = family().add(draft('妈妈', { years: told([2026]) }))
    const id = added.kind === 'added' ? added.id : ''
    const page = render(<MemberScreen today={TODAY} id={id} />)
    type('称呼', '外婆')
    page.unmount()
    family().edit(id, draft('妈妈', { years: told([2026, 2027]) }))
    render(<MemberScreen today={TODAY} id={id} />)
    tap('保存')
    expect(members()).toMatchObject([{ nickname: '外婆', years: told([2026, 2027]) }])
  })

  it('can be thrown away, and is not there once saved', () => {
    const page = render(<MemberScreen today={TODAY} />)
    type('称呼', '外婆')
    page.unmount()
    const again = render(<MemberScreen today={TODAY} />)
    tap('不要了')
    expect(screen.getByLabelText('称呼')).toHaveValue('')
    again.unmount()
    expect(useTyped.getState().forms).toEqual({})
  })

  it('what is no form of today is left alone', () => {
    useTyped.setState({ forms: { 'member/new': { base: {}, form: { nickname: '外婆', relation: 'nobody' } } } })
    render(<MemberScreen today={TODAY} />)
    expect(screen.getByLabelText('称呼')).toHaveValue('')
  })
})

it.each([['2026-12-31'], ['2027-01-01'], ['2028-06-01']] as const)('a child born in 2025 and renamed on %s keeps the day of birth', (on) => {
  const added = family().add(draft('小满', { relation: 'child', birthYear: 2025, birthDate: '2025-03-01' }))
  render(<MemberScreen today={on} id={added.kind === 'added' ? added.id : ''} />)
  type('称呼', '大满')
  tap('保存')
  expect(members()).toMatchObject([{ nickname: '大满', birthYear: 2025, birthDate: '2025-03-01' }])
})
