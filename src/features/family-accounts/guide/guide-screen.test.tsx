import { act, fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Case } from '@/domain/case/case'
import type { Member } from '@/domain/enrolment/member'
import { copyText } from '@/platform/sharing/clipboard'
import { MAX_ENTRIES, useEntries } from '@/state/entries'
import { useHousehold } from '@/state/household'
import { useProgress } from '@/state/progress'
import { useUnfinished } from '@/state/unfinished'
import { GuideScreen } from './guide-screen'
import type { LinkParams } from '../link-params'

jest.mock('@/platform/sharing/clipboard', () => ({ systemConfirmsCopy: false, copyText: jest.fn() }))

const member = (id: string, more: Partial<Member>): Member => ({
  id, nickname: id, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more
})
const members = [
  member('self', { nickname: '我', relation: 'self', insurance: 'employee' }),
  member('dad', { nickname: '爸爸', relation: 'father', birthYear: 1956 }),
  member('mom', { nickname: '妈妈', relation: 'mother', birthYear: 1958, areaCode: '500000' }),
  member('kid', { nickname: '小满', relation: 'child', birthYear: 2017 }),
  member('wife', { nickname: '老婆', relation: 'spouse', birthYear: 1990, insurance: 'employee' }),
  member('po', { nickname: '岳母', relation: 'motherInLaw', birthYear: 1957 }),
  member('bro', { nickname: '弟弟', relation: 'sibling', birthYear: 1995 })
]
const show = (query: LinkParams) => render(<GuideScreen today='2026-11-22' query={query} />)
const steps = () => within(screen.getByRole('list', { name: '步骤' })).getAllByRole('listitem').filter((item) => item.className.includes('ax-step'))
const now = () => steps().find((item) => item.getAttribute('aria-current') === 'step')
const tap = (name: string | RegExp) => fireEvent.click(screen.getByText(name))
const stepTitles = () => steps().map((item) => item.querySelector('.ax-step__title')?.textContent)

beforeEach(() => {
  useHousehold.setState({ members })
  useProgress.setState({ cases: [], channels: {} })
  useUnfinished.setState({ works: {} })
})

describe('every matter has ticks of its own', () => {
  const finished = (list: string, about: string): Case => ({
    id: `k-${list}`, member: 'dad', list, about, begunOn: '2025-10-09', endedOn: '2025-10-09',
    marks: { '*': { proof: { on: '2025-10-09', note: '凭证 7' }, confirm: { on: '2025-10-09' } }, wechat: { proof: { on: '2025-10-09' } } }
  })
  const noneDone = () => expect(now()).toBe(steps()[0])

  it('the premium of another year begins again, and last year can be read', () => {
    useProgress.setState({ cases: [finished('residentPremium', 'year:2026')] })
    show({ guide: 'residentPremium', member: 'dad' })
    noneDone()
    expect(screen.getByText('以前办过的')).toBeInTheDocument()
    expect(screen.getByText(/2026 年/, { selector: '.ax-t-body' })).toBeInTheDocument()
    expect(screen.getByText(/凭证 7/)).toBeInTheDocument()
  })

  it('the money of somebody else is another matter', () => {
    useProgress.setState({ cases: [finished('familySharing', 'owner:self')] })
    show({ guide: 'familySharing', member: 'dad', owner: 'wife' })
    noneDone()
    expect(screen.getByText(/用我的/)).toBeInTheDocument()
  })
})

describe('who it is for changes the steps', () => {
  it('a father of seventy has to show his face', () => {
    show({ guide: 'familyProxy', member: 'dad' })
    expect(stepTitles()).toContain('爸爸本人刷脸')
    expect(screen.getByText('还剩 6 步，第 5 步要爸爸本人')).toBeInTheDocument()
    expect(screen.queryByText(/没弄清|办不了/)).toBeNull()
    expect(screen.queryByText('有一样就行')).toBeNull()
  })

  it('a child of nine has not, and a birth certificate will do', () => {
    show({ guide: 'familyProxy', member: 'kid' })
    expect(stepTitles()).not.toContain('小满本人刷脸')
    expect(screen.getByText('不满 16 岁，不用刷脸')).toBeInTheDocument()
    expect(screen.getAllByText('有一样就行')).toHaveLength(3)
    fireEvent.click(screen.getByRole('checkbox', { name: /出生医学证明/ }))
    expect(screen.getByText('2 样齐了 1 样')).toBeInTheDocument()
    expect(screen.getAllByText('已有别的证明，不用再备')).toHaveLength(2)
  })

  it.each([
    ['a sibling', 'familyProxy', 'bro', '这一样还有没弄清的，先问再办。'],
    ['a parent in another province', 'crossProvinceWallet', 'mom', '这一样还有没弄清的，先问再办。'],
    ['a parent in another province, with the wrong tool', 'familySharing', 'mom', '按查到的资料，这一样办不了。']
  ])('%s: the guide says so before its first step', (_, guide, id, words) => {
    show({ guide, member: id })
    expect(screen.getByText(words)).toBeInTheDocument()
    tap('看原因')
    expect(jest.mocked(Taro.navigateTo).mock.calls[0]?.[0].url).toBe(`/packages/family-accounts/choose?member=${id}&goal=${guide}`)
  })

  it('a mother-in-law is walked with her own child’s account, whose mother she is', () => {
    show({ guide: 'familySharing', member: 'po' })
    expect(screen.getByText('办好以后，岳母看病买药自己出的部分，可以花老婆个人账户的钱。')).toBeInTheDocument()
    expect(screen.queryByText(/没弄清|办不了/)).toBeNull()
  })

  it('a spouse brings the marriage certificate', () => {
    show({ guide: 'familySharing', member: 'wife' })
    expect(screen.getByRole('checkbox', { name: /结婚证/ })).toBeInTheDocument()
  })
})

describe('progress', () => {
  it('ticks a step with the day, moves on, and takes it back at once', () => {
    show({ guide: 'familyProxy', member: 'dad' })
    expect(now()).toHaveTextContent('先激活自己的医保码')
    tap('这步办好了')
    expect(now()).toHaveTextContent('拍户口本')
    expect(steps()[0]).toHaveTextContent('11月22日')
    expect(screen.getByText('1/6 步办好了')).toBeInTheDocument()
    tap('撤销')
    expect(now()).toHaveTextContent('先激活自己的医保码')
  })

  it('is noted for the home screen from the first tick, and not for nobody in particular', () => {
    const works = () => Object.values(useUnfinished.getState().works)
    const { unmount } = show({ guide: 'familyProxy' })
    tap('这步办好了')
    expect(works()).toEqual([])
    unmount()
    show({ guide: 'familyProxy', member: 'dad' })
    expect(works()).toEqual([])
    tap('这步办好了')
    expect(works()).toEqual([
      {
        title: '爸爸的亲情账户', done: 1, total: 6, next: '拍户口本', member: 'dad', page: 'familyGuide',
        query: { guide: 'familyProxy', member: 'dad', owner: 'self' }
      }
    ])
    tap('撤销')
    expect(works()).toEqual([])
  })

  it('takes a step back later, from the step itself', () => {
    show({ guide: 'familyProxy', member: 'dad' })
    tap('这步办好了')
    fireEvent.click(within(steps()[0] as HTMLElement).getByRole('button'))
    tap('撤销这步')
    expect(screen.getByText('0/6 步办好了')).toBeInTheDocument()
  })

  it('keeps shared steps when the channel changes, and only those', () => {
    show({ guide: 'familyProxy', member: 'dad' })
    for (let i = 0; i < 3; i += 1) tap('这步办好了')
    expect(screen.getByText('3/6 步办好了')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('tab', { name: '支付宝' }))
    expect(screen.getByText('2/6 步办好了')).toBeInTheDocument()
    expect(now()).toHaveTextContent('支付宝搜「医疗健康」，进「医保」')
    fireEvent.click(screen.getByRole('tab', { name: '国家平台' }))
    expect(screen.getByText('3/6 步办好了')).toBeInTheDocument()
  })

  it('comes back to the channel that was used last', () => {
    const { unmount } = show({ guide: 'familyProxy', member: 'dad' })
    fireEvent.click(screen.getByRole('tab', { name: '微信' }))
    unmount()
    show({ guide: 'familyProxy', member: 'dad' })
    expect(screen.getByRole('tab', { name: '微信' })).toHaveAttribute('aria-selected', 'true')
  })

  it('belongs to one member', () => {
    const { unmount } = show({ guide: 'familyProxy', member: 'dad' })
    tap('这步办好了')
    unmount()
    show({ guide: 'familyProxy', member: 'kid' })
    expect(screen.getByText('0/5 步办好了')).toBeInTheDocument()
  })

  it('shows gathered, submitted and in force apart', () => {
    show({ guide: 'familyProxy', member: 'kid' })
    const stage = (name: string) => within(screen.getByRole('list', { name: '三件事，各算各的。' })).getByText(name).parentElement
    for (let i = 0; i < 4; i += 1) tap('这步办好了')
    expect(stage('已提交')).toHaveTextContent('11月22日')
    expect(stage('材料备齐')).toHaveTextContent('还没')
    expect(stage('已生效')).toHaveTextContent('还没')
    tap('这步办好了')
    expect(stage('已生效')).toHaveTextContent('11月22日')
    expect(screen.getByText('都办好了')).toBeInTheDocument()
  })
})

describe('a receipt', () => {
  const toHandIn = () => {
    show({ guide: 'familyProxy', member: 'kid' })
    for (let i = 0; i < 3; i += 1) tap('这步办好了')
    return screen.getByLabelText('受理号、回执')
  }

  it('is kept with the step', () => {
    fireEvent.input(toHandIn(), { target: { value: '受理号 A-12' }, detail: { value: '受理号 A-12' } })
    tap('这步办好了')
    expect(steps()[3]).toHaveTextContent('受理号 A-12')
    expect(useProgress.getState().cases.flatMap((one) => Object.values(one.marks))).toContainEqual(expect.objectContaining({ add: { on: '2026-11-22', note: '受理号 A-12' } }))
  })

  it.each([
    ['an ID number', '330802195603071234', /像是身份证号/],
    ['a phone number', '13812345678', /像是手机号/]
  ])('%s is refused with a sentence, and nothing is ticked', (_, typed, words) => {
    fireEvent.input(toHandIn(), { target: { value: typed }, detail: { value: typed } })
    expect(screen.getByText(words)).toBeInTheDocument()
    tap('这步办好了')
    expect(screen.getByText('3/5 步办好了')).toBeInTheDocument()
  })
})

describe('opened cold, from a card', () => {
  it('shows the same guide on the same channel, and asks only what the steps depend on', () => {
    useHousehold.setState({ members: [] })
    show({ guide: 'familyProxy', channel: 'alipay' })
    expect(screen.getByRole('tab', { name: '支付宝' })).toHaveAttribute('aria-selected', 'true')
    expect(stepTitles()).toContain('家人本人刷脸')
    fireEvent.click(screen.getByRole('radio', { name: '不满' }))
    expect(stepTitles()).not.toContain('家人本人刷脸')
    fireEvent.click(screen.getByRole('radio', { name: '满了' }))
    expect(stepTitles()).toContain('家人本人刷脸')
  })

  it('can be taken up for a member of the family, and put down again', () => {
    show({ guide: 'familyProxy' })
    fireEvent.click(screen.getByRole('radio', { name: '小满' }))
    expect(screen.getByText('小满的亲情账户')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('radio', { name: '先看看' }))
    expect(screen.queryByText('小满的亲情账户')).toBeNull()
  })

  it.each([[{}], [{ guide: 'nope' }], [{ guide: '__proto__' }]])('%j says that there is no such guide, and where to go', (query) => {
    show(query as LinkParams)
    tap('看家庭账户')
    expect(jest.mocked(Taro.navigateTo).mock.calls[0]?.[0].url).toBe('/packages/family-accounts/index')
  })
})

describe('the wait after a transfer was applied for', () => {
  const apply = (day: '2026-11-22' | '2026-12-25', entries = 0) => {
    useEntries.setState({ entries: Array.from({ length: entries }, (_, i) => ({ kind: 'own' as const, id: `own${i}`, title: '事', on: '2027-01-01' as const })) })
    render(<GuideScreen today={day} query={{ guide: 'transfer', member: 'dad' }} />)
    for (let i = 0; i < 3; i += 1) tap('这步办好了')
  }

  it('ends on the fifteenth working day, and goes into the calendar once', () => {
    apply('2026-11-22')
    expect(screen.getByText('按 15 个工作日算，最晚约 12月11日 周五 办完。')).toBeInTheDocument()
    tap('放进缴费日历')
    expect(useEntries.getState().entries).toMatchObject([{ kind: 'transfer', memberId: 'dad', appliedOn: '2026-11-22' }])
    expect(screen.getByText('已经在缴费日历里。')).toBeInTheDocument()
    expect(screen.queryByText('放进缴费日历')).toBeNull()
  })

  it('says when it rests on a year whose holidays are not out yet', () => {
    apply('2026-12-25')
    expect(screen.getByText('那一年的放假安排还没公布，日子可能会动。')).toBeInTheDocument()
  })

  it('says when the calendar holds no more', () => {
    apply('2026-11-22', MAX_ENTRIES)
    tap('放进缴费日历')
    expect(screen.getByText('日历里自己记的事满了，先删几件。')).toBeInTheDocument()
  })
})

it.each([
  ['photograph', '用我的手机办'],
  ['face', '用我的手机，爸爸要在旁边']
])('says who must hold the phone at %s', (id, words) => {
  useProgress.setState({ cases: [], channels: {} })
  show({ guide: 'familyProxy', member: 'dad' })
  const index = ['own-code', 'photograph', 'open', 'add', 'face'].indexOf(id)
  fireEvent.click(within(steps()[index] as HTMLElement).getByRole('button'))
  expect(steps()[index]).toHaveTextContent(words)
})

it('says when no source describes a channel, and offers the others', () => {
  show({ guide: 'familyProxy', member: 'dad', channel: 'zheliban' })
  expect(screen.getByText('资料没写浙里办的亲情账户入口。换国家平台办。')).toBeInTheDocument()
  expect(screen.queryByText('复制清单')).toBeNull()
  fireEvent.click(screen.getByRole('tab', { name: '国家平台' }))
  expect(now()).toHaveTextContent('先激活自己的医保码')
})

it('shows what each source says, and which one is used', () => {
  show({ guide: 'familySharing', member: 'dad' })
  tap('先扣谁的，后扣谁的')
  const last = screen.getByText('④ 还不够，付现金。').parentElement as HTMLElement
  fireEvent.click(within(last).getAllByRole('link')[0] as HTMLElement)
  const sheet = screen.getByRole('dialog')
  expect(within(sheet).getAllByText('采用').length).toBeGreaterThan(0)
  expect(within(sheet).getByText('没采用')).toBeInTheDocument()
  expect(within(sheet).getByText(/漏了父亲自己的医保先报销/)).toBeInTheDocument()
})

it('works out the order of payment with the estimator’s engine', () => {
  show({ guide: 'familySharing', member: 'dad' })
  tap('先扣谁的，后扣谁的')
  expect(screen.getByText(/爸爸今年头一次在衢州的一级医院看门诊，一共 800 元/)).toBeInTheDocument()
  expect(screen.getByText('① 医保报销').parentElement).toHaveTextContent('¥480.00')
  expect(screen.getByText('③ 共济的账户').parentElement).toHaveTextContent('¥320.00')
  expect(screen.getByText('④ 付现金').parentElement).toHaveTextContent('¥0.00')
})

it.each([
  ['copied', '复制好了'],
  ['refused', '没复制上。长按文字可以手动选。'],
  ['unsupported', '没复制上。长按文字可以手动选。']
] as const)('copies the list as text: %s', async (result, words) => {
  jest.mocked(copyText).mockResolvedValue(result)
  show({ guide: 'transfer', member: 'dad' })
  await act(async () => tap('复制清单'))
  expect(jest.mocked(copyText).mock.calls[0]?.[0]).toContain('【爸爸的转移接续】在「国家平台」办')
  expect(jest.mocked(Taro.showToast).mock.calls[0]?.[0]).toMatchObject({ title: words })
})
