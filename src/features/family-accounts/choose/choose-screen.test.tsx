import { fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Member } from '@/domain/enrolment/member'
import { casesOf } from '@/state/cases.cases'
import { useHousehold } from '@/state/household'
import { useProgress } from '@/state/progress'
import { ChooseScreen } from './choose-screen'
import type { LinkParams } from '../link-params'

const member = (id: string, more: Partial<Member>): Member => ({
  id, nickname: id, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more
})
const self = member('self', { nickname: '我', relation: 'self', insurance: 'employee' })
const dad = member('dad', { nickname: '爸爸', relation: 'father', birthYear: 1956 })
const mom = member('mom', { nickname: '妈妈', relation: 'mother', birthYear: 1958, areaCode: '500000' })
const wife = member('wife', { nickname: '老婆', relation: 'spouse', birthYear: 1990, insurance: 'employee' })
const po = member('po', { nickname: '岳母', relation: 'motherInLaw', birthYear: 1957 })
const friend = member('friend', { nickname: '老友', relation: 'other', insurance: 'none', areaCode: '500000' })

const show = (query: LinkParams = {}) => render(<ChooseScreen today='2026-11-22' query={query} />)
const want = (goal: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name: goal }))
const head = () => screen.getByRole('status').textContent
const cardOf = (tool: string) => screen.getByText(tool).closest('.ax-card') as HTMLElement
const opened = () => jest.mocked(Taro.navigateTo).mock.calls.map(([{ url }]) => url)

beforeEach(() => {
  useHousehold.setState({ members: [self, dad, mom, wife, po, friend] })
  useProgress.setState({ cases: [], channels: {} })
})

it('asks first, and says nothing before', () => {
  show({ member: 'dad' })
  expect(screen.getByText('选好想做什么，就有结果')).toBeInTheDocument()
  expect(screen.queryByRole('status')).toBeNull()
  expect(document.body).toHaveTextContent('父亲 · 满 16 岁 · 居民医保 · 一个省')
})

it.each([
  ['a father, his code', 'dad', [/出示医保码/], '办一样：亲情账户'],
  ['a father, code and money', 'dad', [/出示医保码/, /看病买药/], '办两样：亲情账户 + 家庭共济'],
  ['a mother in another province', 'mom', [/看病买药/], '办一样：医保钱包'],
  ['both for her', 'mom', [/花了多少/, /交居民医保/], '办两样：亲情账户 + 医保钱包'],
  ['a friend who is not insured', 'friend', [/看病买药/], '现在一样也办不了'],
  ['a premium for somebody in the employee scheme', 'wife', [/交居民医保/], '现在一样也办不了']
])('%s', (_, id, goals, expected) => {
  show({ member: id })
  goals.forEach(want)
  expect(head()).toBe(expected)
})

it('gives every reason for a no, not only the first', () => {
  show({ member: 'friend' })
  want(/看病买药/)
  const sharing = within(cardOf('家庭共济'))
  expect(sharing.getByText('办不了')).toBeInTheDocument()
  expect(sharing.getAllByText('为什么不行')).toHaveLength(3)
  for (const title of ['不在近亲属 8 类里', '老友要先参保', '不在一个省，走不了家庭共济']) expect(sharing.getByText(title)).toBeInTheDocument()
  expect(sharing.queryByText('看步骤')).toBeNull()
  expect(sharing.queryByText('要知道')).toBeNull()
  expect(sharing.getByText('官方')).toBeInTheDocument()
  expect(sharing.getAllByText('媒体、医院')).toHaveLength(2)
})

it('says why somebody in the employee scheme needs no premium', () => {
  show({ member: 'wife' })
  want(/交居民医保/)
  expect(screen.getByText('老婆参加职工医保，不交居民医保费')).toBeInTheDocument()
})

it('picks the account with the best chance, and lets another be tried', () => {
  show({ member: 'po' })
  want(/看病买药/)
  expect(screen.getByText('用老婆的账户给岳母看病买药')).toBeInTheDocument()
  expect(within(cardOf('家庭共济')).getByText('能办')).toBeInTheDocument()
  fireEvent.click(within(cardOf('家庭共济')).getByText('看步骤'))
  expect(opened()).toEqual(['/packages/family-accounts/guide?guide=familySharing&member=po&owner=wife'])
  fireEvent.click(screen.getByRole('radio', { name: '我，职工医保' }))
  expect(within(cardOf('家庭共济')).getByText('公婆、岳父母不在 8 类里')).toBeInTheDocument()
  expect(head()).toBe('现在一样也办不了')
})

it('an empty account pays for nobody', () => {
  show({ member: 'dad' })
  want(/看病买药/)
  fireEvent.click(screen.getByRole('radio', { name: '没有' }))
  expect(within(cardOf('家庭共济')).getByText('个人账户里没有钱')).toBeInTheDocument()
})

it('counts who is bound already: five is a question, six is the end', () => {
  const bound = (count: number) =>
    Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count).map((id) => [`${id}/familyProxy/nationalApp`, { 'see-code': { on: '2026-11-20' as const } }]))
  useHousehold.setState({ members: [self, dad, ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => member(id, { relation: 'child' }))] })
  useProgress.setState({ cases: casesOf(bound(5)) })
  const { unmount } = show({ member: 'dad', goal: 'familyProxy' })
  expect(within(cardOf('亲情账户')).getByText('已经绑了 5 个人')).toBeInTheDocument()
  unmount()
  useProgress.setState({ cases: casesOf(bound(6)) })
  show({ member: 'dad', goal: 'familyProxy' })
  expect(within(cardOf('亲情账户')).getByText('人数满了')).toBeInTheDocument()
})

describe('for somebody who is not in the household', () => {
  beforeEach(() => useHousehold.setState({ members: [] }))

  it('asks four things, and each answer changes the verdict', () => {
    show()
    want(/看病买药/)
    expect(within(cardOf('家庭共济')).getByText('先问一问')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: /是我的什么人/ }))
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('radio', { name: /兄弟姐妹/ }))
    fireEvent.click(screen.getByRole('radio', { name: '满了' }))
    const [theirs, mine] = screen.getAllByRole('radiogroup', { name: '参加哪种医保' })
    fireEvent.click(within(theirs as HTMLElement).getByText('居民医保'))
    fireEvent.click(within(mine as HTMLElement).getByText('职工医保'))
    fireEvent.click(screen.getByRole('radio', { name: '一个省' }))
    expect(within(cardOf('家庭共济')).getByText('能办')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('radio', { name: '不在一个省' }))
    expect(head()).toBe('办一样：医保钱包')
  })

  it('sees them from whoever pays: my mother-in-law is the mother of my wife', () => {
    useHousehold.setState({ members: [self, wife] })
    show()
    want(/看病买药/)
    fireEvent.click(screen.getByRole('button', { name: /是我的什么人/ }))
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('radio', { name: /婆婆、岳母/ }))
    fireEvent.click(screen.getByRole('radio', { name: '居民医保' }))
    fireEvent.click(screen.getByRole('radio', { name: '一个省' }))
    expect(within(cardOf('家庭共济')).getByText('办不了')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('radio', { name: '老婆，职工医保' }))
    expect(within(cardOf('家庭共济')).getByText('能办')).toBeInTheDocument()
  })

  it('keeps nothing of it', () => {
    const { unmount } = show()
    fireEvent.click(screen.getByRole('radio', { name: '满了' }))
    unmount()
    expect(useHousehold.getState().members).toEqual([])
    expect(useProgress.getState().cases).toEqual([])
  })
})

it('opens the sources of a reason', () => {
  show({ member: 'po' })
  want(/看病买药/)
  fireEvent.click(screen.getByRole('radio', { name: '我，职工医保' }))
  fireEvent.click(within(cardOf('家庭共济')).getAllByRole('link')[0] as HTMLElement)
  expect(within(screen.getByRole('dialog')).getByText('衢州：公婆没有纳入')).toBeInTheDocument()
})

it('ignores a member or a goal that is none of ours', () => {
  show({ member: 'nobody', goal: 'constructor' })
  expect(screen.getByText('是我的什么人')).toBeInTheDocument()
})

describe('a question that many come with', () => {
  const choose = (group: string, name: string) => fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))

  it('a grandmother with nothing stored: her child’s account for the grandchild takes two answers', () => {
    useHousehold.setState({ members: [] })
    show({ often: 'childForGrandchild' })
    expect(head()).toBe('先说用谁的账户，再看家庭共济行不行')
    choose('跟我在一个省参保吗', '一个省')
    fireEvent.click(screen.getAllByRole('radio', { name: '职工医保' }).slice(-1)[0] as Element)
    expect(head()).toBe('办一样：家庭共济')
  })

  it('takes from the family what it said already', () => {
    const child = member('kid', { nickname: '女儿', relation: 'child', insurance: 'employee' })
    const grandchild = member('baby', { nickname: '小满', relation: 'grandchild', birthYear: 2020 })
    useHousehold.setState({ members: [self, child, grandchild] })
    show({ often: 'childForGrandchild' })
    expect(head()).toBe('办一样：家庭共济')
    expect(within(cardOf('家庭共济')).getByText('能办')).toBeInTheDocument()
  })

  it('is dropped where it is none of ours', () => {
    show({ often: 'anything' })
    expect(screen.getByText('选好想做什么，就有结果')).toBeInTheDocument()
  })
})
