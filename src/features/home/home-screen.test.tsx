import { act, fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { told } from '@/domain/enrolment/years.cases'
import { watchNetwork, type Network } from '@/platform/screen/network'
import { callHotline } from '@/platform/sharing/phone-call'
import { useBackupDay } from '@/state/backup-day'
import { useCalendarFocus } from '@/state/calendar-focus'
import { MANY_UNKEPT, useEdits } from '@/state/edits'
import { useHomeArea } from '@/state/home-area'
import { useHousehold, type MemberDraft } from '@/state/household'
import { usePreferences } from '@/state/preferences'
import { useStorageReport } from '@/state/storage-report'
import { useUnfinished } from '@/state/unfinished'
import { HomeScreen } from './home-screen'
import type { HomeCrew, HomeMatter, HomePerson, HomeUnknown, HomeView } from './home-view'
import { homeLater } from './later'

jest.mock('@/platform/screen/network', () => ({ watchNetwork: jest.fn(() => () => undefined) }))
jest.mock('@/platform/sharing/phone-call', () => ({ callHotline: jest.fn() }))

const network = (state: Network) => jest.mocked(watchNetwork).mockImplementation((tell) => (tell(state), () => undefined))
const TODAY = '2026-11-22'
const dad: HomeCrew = { id: 'dad', name: '爸爸', face: { char: '爸', tint: 'indigo' }, mark: 'inForce', word: '在保', note: '到 2027 年底' }
const NOTHING: HomeView = { open: [], next: undefined, unpaid: 0, urgent: 0, filing: undefined, crew: [dad], unknown: [], person: undefined }

const matter = (title: string, daysLeft: number, more: Partial<HomeMatter> = {}): HomeMatter => ({
  key: title, title, faces: [{ char: '爸', tint: 'indigo' }], crowd: '1 人', date: `${daysLeft} 天的那天`, shortDate: '12/8', detail: undefined, daysLeft,
  urgency: daysLeft <= 7 ? 'hot' : 'near', doubts: [], missed: undefined, source: undefined, hotline: '0570-12393', ...more
})
const draft: MemberDraft = { nickname: '爸爸', relation: 'father', insurance: 'resident', areaCode: '330800', years: [] }
const show = (more: Partial<HomeView> = {}) => {
  const view = { ...NOTHING, ...more }
  return render(<HomeScreen today={TODAY} later={() => homeLater(() => view)} />)
}
const hero = () => within(document.querySelector('.ax-hero') as HTMLElement)
const opened = () => [...jest.mocked(Taro.navigateTo).mock.calls, ...jest.mocked(Taro.reLaunch).mock.calls].map(([{ url }]) => url)

beforeEach(() => {
  useHousehold.setState({ members: [], lastRemoved: null })
  useHousehold.getState().add(draft)
  useHomeArea.setState({ areaCode: '' })
  useUnfinished.setState({ works: {} })
  useStorageReport.setState({ troubles: [] })
  usePreferences.setState({ largeText: 'unset' })
  network('online')
})

describe('the reminder of a backup', () => {
  const changed = (count: number) => useEdits.setState({ days: Object.fromEntries(Array.from({ length: count }, (_, n) => [`bills/b${n}`, { on: TODAY }] as const)) })
  const shown = () => screen.queryByText('去备份') !== null

  beforeEach(() => useBackupDay.setState({ on: '', putOffAt: 0 }))
  afterEach(() => changed(0))

  it.each([[MANY_UNKEPT - 1, false], [MANY_UNKEPT, true]])('after %d changes', (count, said) => {
    changed(count)
    show()
    expect(shown()).toBe(said)
  })

  it('put off, it is gone until as much has changed again, or for good after a backup', () => {
    changed(MANY_UNKEPT + 2)
    const { unmount } = show()
    fireEvent.click(screen.getByText('先不'))
    expect(shown()).toBe(false)
    unmount()
    act(() => changed(2 * MANY_UNKEPT + 1))
    const { unmount: gone } = show()
    expect(shown()).toBe(false)
    gone()
    act(() => changed(2 * MANY_UNKEPT + 2))
    show()
    expect(shown()).toBe(true)
    fireEvent.click(screen.getByText('去备份'))
    expect(opened()).toContain('/packages/hand-over/index')
  })
})

describe('the lead card', () => {
  it.each([
    ['far away: no pill', 31, ['31', '天'], /7 天内|今天/],
    ['eight days: no pill', 8, ['8', '天'], /7 天内/],
    ['seven days', 7, ['7', '天', '7 天内'], /过期/],
    ['the last day', 0, ['最后一天'], /7 天内/],
    ['two days late', -2, ['过期 2 天', '交票据过期了', '打 0570-12393', '资料没写逾期怎么办的，打电话问能不能补。', '看怎么办'], /7 天内/]
  ])('%s', (_, daysLeft, shown, missing) => {
    show({ open: [matter('交票据', daysLeft)] })
    shown.forEach((text) => expect(hero().getByText(text)).toBeInTheDocument())
    expect(hero().queryByText(missing, { selector: '.ax-hero__pill, .ax-hero__go' })).not.toBeInTheDocument()
  })

  it('calls the office about what is late', () => {
    show({ open: [matter('交票据', -1)] })
    fireEvent.click(hero().getByText('打 0570-12393'))
    expect(callHotline).toHaveBeenCalledWith('0570-12393')
  })

  it('says once that a filing has ended, and what that means', () => {
    show({ open: [{ ...matter('交票据', -1), title: '武汉备案到期', missed: '可以重新备案。' }] })
    expect(hero().getByText('武汉备案过期了')).toBeInTheDocument()
    expect(hero().getByText('可以重新备案。')).toBeInTheDocument()
    expect(hero().queryByText('今天')).not.toBeInTheDocument()
  })

  it('nor twice that a transfer is not done', () => {
    show({ open: [{ ...matter('交票据', -1), title: '老婆 · 转移接续该办完了' }] })
    expect(hero().getByText('老婆 · 转移接续过期了')).toBeInTheDocument()
  })

  it('leads to the matter in the calendar', () => {
    show({ open: [matter('交票据', 5), matter('换卡', 9)] })
    fireEvent.click(hero().getByText('看怎么办'))
    expect(useCalendarFocus.getState().key).toBe('交票据')
    expect(opened()).toEqual(['/packages/calendar/index'])
    expect(hero().getByText('全家 2 件')).toBeInTheDocument()
  })

  const next = { title: '大宝 · 衢州居民缴费', opens: '9月1日', until: '8月31日', guessed: false }
  it.each([
    ['something in 91 days', { open: [matter('换卡', 91)] }, '下一件：换卡，91 天的那天'],
    ['a window to come', { next }, '看到 8月31日。9月1日起：大宝 · 衢州居民缴费'],
    ['a window that is a guess', { next: { ...next, guessed: true } }, '看到 8月31日。按往年，9月1日起：大宝 · 衢州居民缴费'],
    ['nothing at all', {}, '职工医保由单位按月缴，没有要自己记的缴费日子。']
  ])('ticks off only what is known to be quiet: %s', (_, view, when) => {
    show(view)
    expect(hero().getByText('现在没有要办的')).toBeInTheDocument()
    expect(hero().getByText(when)).toBeInTheDocument()
    expect(document.querySelectorAll('.ax-hero__done')).toHaveLength(1)
  })

  const unknown: HomeUnknown = {
    key: 'u', why: 'window', title: '爸爸哪天截止，还不知道', kicker: '爸爸 · 周口', when: '还没有周口的缴费资料', hotline: '0394-12393', memberIds: ['dad'], year: 2027,
    faces: [dad.face], daysLeft: 34, shortDate: '12/31', way: { title: '先当 12月31日 周四 截止', value: '约 34 天', note: '打电话问清，能缴就先缴。' }
  }
  const person: HomePerson = { id: 'dad', mark: 'lapsed', word: '断缴', kicker: '爸爸 · 衢州', title: '爸爸断缴', when: '1月1日起医保不付' }
  it.each([
    ['what is not known', { unknown: [unknown] }, ['还不知道', unknown.title, unknown.when, '先当 12月31日 周四 截止', '约 34 天', '爸？']],
    ['who is not in force', { person }, ['断缴', '爸爸断缴', '1月1日起医保不付']],
    ['who waits', { person: { ...person, mark: 'waiting', word: '等待期', daysLeft: 13, wait: { gone: 0.5, words: ['9月10日', '已过 78 天', '12月10日'] } } }, ['等待期', '13', '已过 78 天']],
    ['a status line alone', { crew: [{ ...dad, mark: 'unknown', word: '不知道', note: '2026 年缴没缴没记' }] }, ['爸爸不知道', '2026 年缴没缴没记']]
  ] as const)('has no tick and no 「没有」 for %s', (_, view, shown) => {
    show(view)
    shown.forEach((text) => expect(hero().getByText(text)).toBeInTheDocument())
    expect(document.querySelectorAll('.ax-hero__done, .ax-i-check')).toHaveLength(0)
    expect(document.body.textContent).not.toMatch(/没有要办|都办完|放心/)
  })

  it('shows what is known above what is not', () => {
    show({ open: [matter('换卡', 18)], unknown: [unknown, { ...unknown, key: 'v', title: '妈妈哪天截止，还不知道' }] })
    expect(hero().getByText('18')).toBeInTheDocument()
    expect(hero().getByText(unknown.title)).toBeInTheDocument()
    expect(hero().getByText('还没有周口的缴费资料。先当 12月31日 周四 截止，约 34 天')).toBeInTheDocument()
    expect(hero().getByText('全家 3 件')).toBeInTheDocument()
    expect(within(screen.getByRole('region', { name: '接下来的期限' })).getByText('妈妈哪天截止，还不知道')).toBeInTheDocument()
  })

  it('leads with the end of a wait only where nothing has to be done before it', () => {
    const waiting: HomePerson = { ...person, mark: 'waiting', word: '等待期', title: '婆婆 12月10日起能报', daysLeft: 13 }
    const { unmount } = show({ person: waiting, open: [matter('换卡', 34)] })
    expect(hero().getByText('婆婆 12月10日起能报')).toBeInTheDocument()
    unmount()
    show({ person: waiting, open: [matter('换卡', 5)] })
    expect(hero().getByText('换卡')).toBeInTheDocument()
  })

  it('calls, notes that it was paid, and takes it back', () => {
    const id = useHousehold.getState().members[0]?.id ?? ''
    show({ unknown: [{ ...unknown, memberIds: [id] }] })
    fireEvent.click(hero().getByText('0394-12393'))
    expect(callHotline).toHaveBeenLastCalledWith('0394-12393')
    fireEvent.click(hero().getByText('已经缴了'))
    expect(useHousehold.getState().members[0]?.years).toEqual(told([2027]))
    fireEvent.click(screen.getByText('撤销'))
    expect(useHousehold.getState().members[0]?.years).toEqual([])
  })

  it.each([
    ['area', '填参保地', '/packages/household/member?id=dad'],
    ['month', '去选月份', '/packages/household/member?id=dad']
  ] as const)('leads to the field that is missing: %s', (why, label, url) => {
    show({ unknown: [{ ...unknown, why }] })
    fireEvent.click(hero().getByText(label))
    expect(opened()).toEqual([url])
  })

  it('asks whether a year was paid', () => {
    const id = useHousehold.getState().members[0]?.id ?? ''
    show({ unknown: [{ ...unknown, memberIds: [id], why: 'year', year: 2026 }] })
    fireEvent.click(hero().getByText('没缴'))
    expect(useHousehold.getState().members[0]?.years).toEqual(told([], [2026]))
  })

  it('says beside its sum how sure the day and the money are', () => {
    const doubts = [{ form: 'inferred', words: '推定' }, { form: 'conflict', words: '金额不一致' }] as const
    show({ open: [matter('交票据', 5, { doubts })] })
    doubts.forEach(({ words }) => expect(hero().getByText(words)).toBeInTheDocument())
  })

  it('still speaks of what is 90 days away', () => {
    show({ open: [matter('换卡', 90)] })
    expect(hero().getByText('90')).toBeInTheDocument()
  })
})

describe('the rows', () => {
  const rows = () => within(screen.getByRole('region', { name: '接下来的期限' })).getAllByRole('button')

  it('are the three after the lead card, each with its doubt', () => {
    const doubts = [{ form: 'inferred', words: '推定' }, { form: 'conflict', words: '金额不一致' }] as const
    show({ open: [matter('一', 1), matter('二', 2, { doubts }), matter('三', 0), matter('四', -3), matter('五', 5)] })
    expect(rows().map((row) => row.textContent)).toEqual(['爸二推定金额不一致2 天的那天2天', '爸三0 天的那天今天', '爸四-3 天的那天过期'])
    fireEvent.click(rows()[1] as Element)
    expect(useCalendarFocus.getState().key).toBe('三')
  })

  it('says how everybody stands, and opens the page of the one tapped', () => {
    show({ crew: [{ ...dad, id: 'jiu', name: '舅舅', mark: 'lapsed', word: '断缴', note: '9月1日起医保不付' }, dad] })
    const lines = within(screen.getByRole('region', { name: '家人的医保' })).getAllByRole('button')
    expect(lines.map(({ textContent }) => textContent)).toEqual(['爸舅舅 9月1日起医保不付断缴', '爸爸爸 到 2027 年底在保'])
    fireEvent.click(lines[0] as Element)
    expect(opened()).toEqual(['/packages/calendar/cover?member=jiu'])
  })

  it('draws nothing where there is only one', () => {
    show({ open: [matter('一', 1)] })
    expect(screen.queryByRole('region', { name: '接下来的期限' })).not.toBeInTheDocument()
  })
})

describe('the four ways in', () => {
  it.each([
    ['缴费日历', '/packages/calendar/index'],
    ['报销估算', '/packages/estimator/index'],
    ['家庭账户', '/packages/family-accounts/index'],
    ['异地备案', '/packages/out-of-area/index']
  ])('%s', (title, url) => {
    show()
    fireEvent.click(within(screen.getByRole('group', { name: '主要功能' })).getByText(title))
    expect(opened()).toEqual([url])
  })

  it.each([
    ['2 人待缴', { unpaid: 2 }],
    ['哪天该缴，缴多少', { unpaid: 0 }],
    ['妈妈剩 12 天', { filing: { who: '妈妈', daysLeft: 12 } }],
    ['妈妈的到期了', { filing: { who: '妈妈', daysLeft: -1 } }],
    ['去外地看病前', { filing: undefined }]
  ])('says %s', (text, view) => {
    show(view)
    expect(screen.getByText(text)).toBeInTheDocument()
  })
})

describe('unfinished work', () => {
  it('carries on where somebody stopped', () => {
    const member = useHousehold.getState().members[0]?.id ?? ''
    useUnfinished.getState().note('a', {
      title: '爸爸的亲情账户', done: 3, total: 5, next: '传户口本照片', member, page: 'familyGuide', query: { guide: 'familyProxy', member }
    })
    show()
    expect(screen.getByText('3/5 步')).toBeInTheDocument()
    fireEvent.click(screen.getByText('下一步：传户口本照片'))
    expect(opened()).toEqual([`/packages/family-accounts/guide?guide=familyProxy&member=${member}`])
  })

  it('has no heading while there is none', () => {
    show()
    expect(screen.queryByText('没办完的')).not.toBeInTheDocument()
  })
})

describe('states', () => {
  it('first run: one thing to do, and 大字 at once', () => {
    useHousehold.setState({ members: [], lastRemoved: null })
    show()
    fireEvent.click(screen.getByRole('switch', { name: /大字模式/ }))
    expect(usePreferences.getState().largeText).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: '添加家人' }))
    expect(opened()).toEqual(['/packages/household/member'])
  })

  it('offline: says so, blocks nothing', () => {
    network('offline')
    show({ open: [matter('换卡', 9)] })
    expect(screen.getByText('没有网络，照常能用。')).toBeInTheDocument()
    expect(hero().getByText('9')).toBeInTheDocument()
  })

  it('says nothing of the network while it is there', () => {
    show()
    expect(screen.queryByText('没有网络，照常能用。')).not.toBeInTheDocument()
  })

  it('says how old the data of the place is', () => {
    show()
    expect(screen.getByText('衢州去年 9月1日到12月31日，今年的通知还没见到。')).toBeInTheDocument()
  })

  it('says nothing of a season to a family that pays by the month', () => {
    const only = (insurance: 'flexible' | 'resident') => useHousehold.setState({ members: [{ id: 'rideraaaaa', nickname: '阿强', relation: 'self', insurance, areaCode: '330800', years: [] }] })
    only('flexible')
    const page = show()
    expect(screen.queryByText(/今年的通知还没见到/)).not.toBeInTheDocument()
    page.unmount()
    only('resident')
    show()
    expect(screen.getByText(/今年的通知还没见到/)).toBeInTheDocument()
  })

  it.each([
    ['a season that ran into this year', '110000', '北京去年 11月30日到今年 2月28日，今年的通知还没见到。'],
    ['only its last day known', '320200', '无锡上一季缴到 12月31日，今年的通知还没见到。'],
    ['an older one: only its year', '320100', '南京的缴费日子，资料只到 2025 年度。']
  ])('%s', (_case, areaCode, words) => {
    useHomeArea.setState({ areaCode })
    show()
    expect(screen.getByText(words)).toBeInTheDocument()
  })

  it('says when the place looked at has no payment data, and whom to call', () => {
    useHomeArea.setState({ areaCode: '350300' })
    show()
    expect(screen.getByText('还没有莆田的缴费资料。')).toBeInTheDocument()
    fireEvent.click(screen.getByText('打 0594-12393'))
    expect(callHotline).toHaveBeenLastCalledWith('0594-12393')
  })

  it('says that saved data could not be read', () => {
    useStorageReport.setState({ troubles: [{ kind: 'damaged', store: 'household', keptAs: 'household.damaged-1', items: 'all' }] })
    show()
    expect(screen.getByRole('alert')).toHaveTextContent('有存着的数据没读出来')
  })

  it('counts the sources and what does not agree', () => {
    show()
    expect(screen.getByText(/缴费资料 \d+ 份，最新的到 2026 年度/)).toBeInTheDocument()
    expect(screen.getByText(/\d+ 处对不上，用琥珀色标着/)).toBeInTheDocument()
    fireEvent.click(screen.getByText('政策库'))
    expect(opened()).toEqual(['/packages/policy/index'])
  })
})

it('changes the place, and follows the family again', () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: '统筹区：衢州，点按切换' }))
  fireEvent.click(within(screen.getByRole('dialog')).getByText('重庆市'))
  expect(screen.getByRole('button', { name: '统筹区：重庆，点按切换' })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '统筹区：重庆，点按切换' }))
  act(() => void fireEvent.click(within(screen.getByRole('dialog')).getByText('跟着家人走')))
  expect(screen.getByRole('button', { name: '统筹区：衢州，点按切换' })).toBeInTheDocument()
})
