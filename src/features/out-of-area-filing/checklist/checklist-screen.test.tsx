import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Case } from '@/domain/case/case'
import type { IsoDate } from '@/domain/date/iso-date'
import { copyText } from '@/platform/sharing/clipboard'
import { sharedCard } from '@/shell/words-card/share'
import { useFilingDraft } from '@/state/filing-draft'
import { useHousehold } from '@/state/household'
import { useProgress } from '@/state/progress'
import { useUnfinished } from '@/state/unfinished'
import { ChecklistScreen } from './checklist-screen'
import { father, mother, TODAY, worker } from '../family.cases'
import { ownParams, shareParams } from '../link-params'
import type { Answers } from '../wizard/answers'

jest.mock('@/platform/sharing/clipboard', () => ({ systemConfirmsCopy: false, copyText: jest.fn(async () => 'copied') }))

const longStay: Answers = { home: '330800', reason: 'longStay', stage: 'planned', to: '42', city: '武汉', care: 'inpatient', networked: 'yes' }
const paidEmergency: Answers = { home: '330800', reason: 'emergency', stage: 'selfPaid', to: '46', city: '三亚', care: 'inpatient', endedOn: '2026-09-10' }
const show = (answers: Answers = longStay, who: string | null = 'mum') => render(<ChecklistScreen today={TODAY} query={ownParams(answers, who ?? undefined)} />)
const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }))
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const filingOf = (id: string) => useHousehold.getState().members.find((member) => member.id === id)?.filing

beforeEach(() => {
  useHousehold.setState({ members: [mother, father, worker] })
  useProgress.setState({ cases: [], channels: {} })
  useUnfinished.setState({ works: {} })
  useFilingDraft.setState({ answers: { p: '三亚' } })
})

describe('the three states', () => {
  it('a tick is a day; gathered, handed in and in force are said apart', () => {
    show()
    expect(screen.getByText('武汉 · 0/6 项办好了')).toBeInTheDocument()
    tick(/^备齐材料/)
    expect(screen.getByText('材料备齐 11月22日')).toBeInTheDocument()
    expect(screen.getByText('没提交')).toBeInTheDocument()
    expect(screen.getByText('没生效')).toBeInTheDocument()
  })

  it('handing in is locked until the papers are there', () => {
    show()
    expect(screen.getByRole('checkbox', { name: /^提交备案/ })).toHaveAttribute('aria-disabled', 'true')
    tick(/^提交备案/)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is noted for the home screen from the first tick on', () => {
    const works = () => Object.values(useUnfinished.getState().works)
    show()
    expect(works()).toEqual([])
    tick(/^备齐材料/)
    expect(works()).toMatchObject([{ done: 1, total: 6, member: 'mum', page: 'outOfAreaChecklist', query: ownParams(longStay, 'mum') }])
    press('撤销')
    expect(works()).toEqual([])
  })

  it('undo takes a tick back', () => {
    show()
    tick(/^备齐材料/)
    press('撤销')
    expect(screen.getByText('材料没备齐')).toBeInTheDocument()
  })

  it('a filing in force goes into the record with its end, and the list stays', () => {
    show()
    tick(/^备齐材料/)
    tick(/^提交备案/)
    press('记下')
    tick(/^看审核结果/)
    const sheet = screen.getByRole('dialog', { name: '记一下生效' })
    fireEvent.input(within(sheet).getByRole('textbox', { name: '回执号或备注' }), { target: { value: '回执 A1' } })
    press('记下')
    expect(filingOf('mum')).toEqual({ kind: 'longTerm', from: TODAY })
    expect(screen.getByText('已生效 11月22日')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /^看审核结果.*回执 A1/ })).toHaveAttribute('aria-checked', 'true')
    expect(screen.getByText('备案还有效，不用再备')).toBeInTheDocument()
    press('撤销')
    expect(filingOf('mum')).toEqual(mother.filing)
  })

  it('a filing that is not in force after all leaves the record', () => {
    show()
    tick(/^备齐材料/)
    tick(/^提交备案/)
    press('记下')
    tick(/^看审核结果/)
    press('记下')
    tick(/^看审核结果/)
    press('取消标记')
    expect(filingOf('mum')).toBeUndefined()
    expect(screen.getByText('没生效')).toBeInTheDocument()
  })

  it('keeps no ID and no phone number as a receipt', () => {
    show()
    tick(/^备齐材料/)
    tick(/^提交备案/)
    fireEvent.input(screen.getByRole('textbox', { name: '回执号或备注' }), { target: { value: '13800138000' } })
    expect(screen.getByText('别写手机号，这里不存')).toBeInTheDocument()
    press('记下')
    expect(screen.getByRole('dialog')).toBeInTheDocument()
  })

  it('another member, or nobody, has a list of their own', () => {
    const { unmount } = show()
    tick(/^备齐材料/)
    unmount()
    show(longStay, null)
    expect(screen.getByText('材料没备齐')).toBeInTheDocument()
    expect(screen.getByText('异地备案清单')).toBeInTheDocument()
  })
})

describe('every matter has ticks of its own', () => {
  const bill = (endedOn: IsoDate): Answers => ({ ...paidEmergency, endedOn })
  const finished = (list: string, about: string, on: IsoDate): Case => ({
    id: `k${about}`, member: 'mum', list, about, begunOn: on, endedOn: on, marks: { '*': { submit: { on, note: '回执 A1' }, result: { on } } }
  })
  const later = (answers: Answers) => render(<ChecklistScreen today='2027-02-01' query={ownParams(answers, 'mum')} />)

  it('a new bill begins at nothing, with its own last day; the one before can be read', () => {
    useProgress.setState({ cases: [finished('filing-handClaim', 'bill:2026-01-05', '2026-01-10')] })
    show(bill('2026-11-20'))
    expect(screen.getByText(/· 0\/\d 项办好了/)).toBeInTheDocument()
    expect(screen.getByText('没到账')).toBeInTheDocument()
    expect(screen.getByText(/最晚 2027年2月20日 交/)).toBeInTheDocument()
    expect(screen.getByText('以前办过的')).toBeInTheDocument()
    expect(screen.getByText(/手工报销.*1月5日的账单/)).toBeInTheDocument()
    expect(screen.getByText(/1月10日 .*：回执 A1/)).toBeInTheDocument()
  })

  it('the bill itself stays as it was', () => {
    useProgress.setState({ cases: [finished('filing-handClaim', 'bill:2026-01-05', '2026-01-10')] })
    show(bill('2026-01-05'))
    expect(screen.getByText('已到账 1月10日')).toBeInTheDocument()
    expect(screen.queryByText('以前办过的')).toBeNull()
  })

  it('北京 after 武汉 begins at nothing', () => {
    show()
    tick(/^备齐材料/)
    expect(screen.getByText('材料备齐 11月22日')).toBeInTheDocument()
    cleanup()
    useFilingDraft.setState({ answers: { p: '北京' } })
    show({ ...longStay, to: '11', city: '北京' })
    expect(screen.getByText('材料没备齐')).toBeInTheDocument()
  })

  it('武汉 once more, after that filing is over, begins at nothing', () => {
    useHousehold.setState({ members: [{ ...mother, filing: { kind: 'temporary', from: '2026-01-01', until: '2026-06-30' } }] })
    useProgress.setState({ cases: [finished('filing-longTerm', 'to:42/武汉', '2026-01-01')] })
    later(longStay)
    expect(screen.getByText('材料没备齐')).toBeInTheDocument()
    expect(screen.getByText('以前办过的')).toBeInTheDocument()
  })
})

describe('what a step holds', () => {
  it('papers: any of some, all of others, and a promise in their place', () => {
    show()
    press('备齐材料：材料、时限、例外')
    const sheet = screen.getByRole('dialog', { name: '备齐材料' })
    expect(sheet).toHaveTextContent('材料 · 任选一样')
    expect(sheet).toHaveTextContent('材料 · 都要')
    expect(sheet).toHaveTextContent('个人承诺')
    expect(sheet).toHaveTextContent('22号文规程')
  })

  it.each([
    ['a worker brings other papers', { ...longStay, reason: 'workAway' as const }, '单位派驻证明'],
    ['a retired person too', { ...longStay, reason: 'retiredAway' as const }, '户口迁入的户口簿页']
  ])('%s', (_, answers, paper) => {
    show(answers)
    press('备齐材料：材料、时限、例外')
    expect(screen.getByText(paper)).toBeInTheDocument()
  })
})

describe('validity', () => {
  it('a new filing in time replaces the old one', () => {
    show()
    expect(screen.getByText(/现在的备案 12月15日到期。今天交新的，约 11月24日接上，不断开/)).toBeInTheDocument()
    expect(screen.getByRole('img', { name: /临时备案，6月16日到11月23日；新备案办好/ })).toBeInTheDocument()
  })

  it('days between two filings are drawn, and said', () => {
    useHousehold.setState({ members: [{ ...mother, filing: { kind: 'temporary', from: '2026-05-21', until: '2026-11-20' } }] })
    show()
    expect(screen.getByRole('img', { name: /没有备案，11月21日到11月23日/ })).toBeInTheDocument()
    expect(screen.getByText(/中间断开的日子结账，按没备案算。尽量在 11月21日前交新备案/)).toBeInTheDocument()
  })

  it('a first filing says when it may take effect', () => {
    show(longStay, 'dad')
    expect(screen.getByText(/今天交，按 2 个工作日估，约 11月24日生效/)).toBeInTheDocument()
  })
})

describe('an emergency, already discharged', () => {
  it('is a claim by hand with its last day, and never a visit to file for', () => {
    show(paidEmergency, 'dad')
    expect(screen.getByText(/最晚 12月10日 交，剩 18 天/)).toBeInTheDocument()
    expect(screen.getByText('18 天内办完')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /^说明是急诊抢救/ })).toBeInTheDocument()
    expect(screen.queryByRole('checkbox', { name: /^补备案/ })).toBeNull()
    expect(screen.queryByText('在哪办')).toBeNull()
    expect(screen.getByText('没到账')).toBeInTheDocument()
    expect(screen.getByText('是急诊进来的，请把急诊病历也给我。')).toBeInTheDocument()
  })

  it('a plain visit paid by oneself is filed late first', () => {
    show({ ...paidEmergency, reason: 'temporary' }, 'dad')
    expect(screen.getByRole('checkbox', { name: /^补备案/ })).toBeInTheDocument()
  })
})

describe('money', () => {
  it('four ways side by side, from the area’s own terms', () => {
    show()
    for (const [way, rate] of [['在衢州看', '65%'], ['武汉，备了案', '58.5% 到 65%'], ['武汉，急诊抢救', '58.5% 到 65%'], ['武汉，没备案', '45% 到 55%']] as const) {
      expect(screen.getByText(way).parentElement).toHaveTextContent(rate)
    }
    expect(screen.getByText('今年的数还没有，按 2025年度 推算。')).toBeInTheDocument()
  })

  it('a bill says what it costs not to file', () => {
    show()
    fireEvent.input(screen.getByRole('textbox', { name: /填一笔费用试试/ }), { target: { value: '20,000' } })
    expect(screen.getByText(/^未备案多付约 ¥[\d,.]+ 到 ¥[\d,.]+$/)).toBeInTheDocument()
    expect(screen.getAllByText(/^家里付/)).toHaveLength(4)
    fireEvent.input(screen.getByRole('textbox', { name: /填一笔费用试试/ }), { target: { value: '两万' } })
    expect(screen.getByText(/金额写错了/)).toBeInTheDocument()
  })

  it('an area without terms gives no figure but a sentence', () => {
    show({ ...longStay, home: '530300', to: '42' }, null)
    expect(screen.getByText(/还没收进来，算不了/)).toBeInTheDocument()
    expect(screen.queryByText('65%')).toBeNull()
  })
})

describe('direct settlement failed', () => {
  it('goes through the reasons and ends with a next step', () => {
    show()
    press('窗口说结不了，点这里排原因')
    expect(screen.getByText('第 1 条，共 6 条')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('radio', { name: '是' }))
    fireEvent.click(screen.getByRole('radio', { name: '不是' }))
    expect(screen.getByText('多半是：医院没开通')).toBeInTheDocument()
    press('重新排')
    expect(screen.getByText('第 1 条，共 6 条')).toBeInTheDocument()
  })

  it('what nobody knows goes to the desk, with the hotline', () => {
    show()
    press('窗口说结不了，点这里排原因')
    for (let i = 0; i < 6; i += 1) fireEvent.click(screen.getByRole('radio', { name: '不知道' }))
    expect(screen.getByText('要窗口帮忙查')).toBeInTheDocument()
    expect(screen.getByText(/没弄清的：码或卡读不出/)).toBeInTheDocument()
    expect(screen.getByText(/打 0570-12393，把报错/)).toBeInTheDocument()
  })
})

describe('take it along', () => {
  const copied = () => jest.mocked(copyText).mock.calls.map(([text]) => text)

  it('as text: where, what, how, the hotline, and nothing of the person', async () => {
    show(paidEmergency, 'dad')
    await act(async () => press(/复制清单/))
    const [text] = copied()
    for (const part of ['手工报销', '衢州参保 → 三亚看病', '发票原件', '出院后 3 个月内', '热线 0570-12393', '没核对']) expect(text).toContain(part)
    for (const own of ['爸爸', 'dad', '2026-09-10', '9月10日', '12月10日']) expect(text).not.toContain(own)
    expect(screen.getByText('复制好了')).toBeInTheDocument()
  })

  it('as a picture, which is looked at first', () => {
    show()
    const [first] = screen.getAllByRole('button', { name: /存成图片/ })
    fireEvent.click(first as HTMLElement)
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/hand-over/card' })
    const made = [false, true].map((named) => sharedCard()?.of(named))
    expect(sharedCard()?.fileName).toBe('异地备案办事卡')
    expect(made).toMatchObject([{ card: { subtitle: '衢州参保 → 武汉看病' } }, { card: { subtitle: '衢州参保 → 武汉看病' } }])
    expect(JSON.stringify(made)).not.toContain('妈妈')
  })
})

describe('a link from somebody else', () => {
  it('opens the case without a name, from the shared values alone', () => {
    render(<ChecklistScreen today={TODAY} query={shareParams(longStay)} />)
    expect(screen.getByText('异地备案清单')).toBeInTheDocument()
    expect(screen.getByText('湖北 · 0/5 项办好了')).toBeInTheDocument()
    expect(screen.queryByText('妈妈')).toBeNull()
  })

  it.each([
    ['nothing', {}],
    ['a value changed on the way', { ...shareParams(longStay), r: 'holiday' }]
  ])('with %s it says so and asks again', (_, query) => {
    render(<ChecklistScreen today={TODAY} query={query} />)
    expect(screen.getByText('这个链接不全')).toBeInTheDocument()
    press('去答题')
    expect(jest.mocked(Taro.navigateTo).mock.calls[0]?.[0].url).toMatch(/^\/packages\/out-of-area\/index/)
  })

  it('an open question stands above the list', () => {
    render(<ChecklistScreen today={TODAY} query={shareParams({ ...longStay, to: '33' })} />)
    expect(screen.getByText('我衢州参保，在省内别的市看病，要不要备案？')).toBeInTheDocument()
  })
})

describe('the order of the page', () => {
  const rooms = () => screen.getAllByRole('heading').filter((one) => one.getAttribute('aria-level') === '2').map((one) => one.textContent)

  it('before the journey the days come first, the words at the end', () => {
    show()
    expect(rooms().indexOf('有效期')).toBeLessThan(rooms().indexOf('一项一项办'))
    expect(rooms().indexOf('照着念')).toBeGreaterThan(rooms().indexOf('直接结算没成'))
    expect(screen.getByText('还没出院')).toBeInTheDocument()
  })

  it('at the bed the words come first, and what the card at the top says is not said again', () => {
    show({ ...longStay, stage: 'unsettled' })
    expect(rooms().slice(0, 2)).toEqual(['照着念', '一项一项办'])
    expect(screen.queryByText('还没出院')).not.toBeInTheDocument()
  })

  it.each([['330800', false], ['411000', true]] as const)('insured in %s: whose rules these are is said where the place has none: %s', (home, isSaid) => {
    show({ ...longStay, home }, null)
    expect(screen.queryByText(/自己的备案规定还没收进来/) !== null).toBe(isSaid)
  })
})
