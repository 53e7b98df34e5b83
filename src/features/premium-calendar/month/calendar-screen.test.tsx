import { told } from '@/domain/enrolment/years.cases'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { beijingSeconds } from '@/domain/deadline/phone-event'
import { now } from '@/platform/clock'
import { addToPhoneCalendar } from '@/platform/reminders/phone-calendar'
import { giveFile } from '@/platform/reminders/reminder-file'
import { cardText } from '@/shell/words-card/card'
import { sharedCard } from '@/shell/words-card/share'
import { useCalendarFocus } from '@/state/calendar-focus'
import { NOTHING_DONE, useDone } from '@/state/done'
import { useEntries, type EntryDraft } from '@/state/entries'
import { useHousehold } from '@/state/household'
import { DEFAULT_REMINDERS, useReminders } from '@/state/reminders'
import { useTabBadges } from '@/state/tab-badges'
import { CalendarScreen } from './calendar-screen'
import { baby, dad, kid, me, mum, TODAY } from '../family.cases'

jest.mock('@/platform/reminders/phone-calendar', () => ({ addToPhoneCalendar: jest.fn(), hasPhoneCalendar: true, canOpenCalendarSettings: true, openCalendarSettings: jest.fn() }))
jest.mock('@/platform/reminders/reminder-file', () => ({ giveFile: jest.fn() }))
jest.mock('@/platform/clock', () => ({ now: jest.fn(), today: jest.fn(() => '2026-11-22') }))

const phone = jest.mocked(addToPhoneCalendar)
const file = jest.mocked(giveFile)
const clock = jest.mocked(now)
/** Who paid which year on which day. */
const paid = () => useHousehold.getState().members.flatMap(({ id, years }) => years.flatMap(({ year, paidOn }) => (paidOn === undefined ? [] : [`${id} ${year} ${paidOn}`])))
const paidYears = () => useHousehold.getState().members[0]?.years.filter(({ state }) => state === 'paid').map(({ year }) => year)
const family = () => useHousehold.getState()
const done = () => useDone.getState()

function show(members = [dad, mum, baby, kid, me], entries: readonly EntryDraft[] = []) {
  useHousehold.setState({ members, lastRemoved: null })
  entries.forEach((entry) => useEntries.getState().add(entry))
  return render(<CalendarScreen today={TODAY} />)
}
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const row = (text: string) => {
  const found = screen.getAllByText(text).map((one) => one.closest('[role=button]')).find((one) => one !== null)
  if (!found) throw new Error(`no row ${text}`)
  return found
}
/** A line that cannot be tapped. */
const line = (text: string) => screen.getByText(text).closest('.ax-event')
const openRow = (text: string) => fireEvent.click(row(text))
const sheet = () => within(screen.getByRole('dialog'))
const december = () => tap('下个月')
const pictured = (named = true): string => {
  fireEvent.click(screen.getByText('发图片'))
  const shared = sharedCard()
  return shared === undefined ? '' : cardText(shared.of(named).card)
}
const settle = () => act(async () => undefined)

beforeEach(() => {
  useDone.setState(NOTHING_DONE)
  useEntries.setState({ entries: [], lastRemoved: null })
  useReminders.setState(DEFAULT_REMINDERS)
  clock.mockReturnValue({ day: TODAY, minute: 12 * 60 })
  phone.mockResolvedValue(['added'])
  file.mockResolvedValue('downloaded')
})

describe('the month', () => {
  it('asks for a first member while there is nothing at all', () => {
    show([])
    fireEvent.click(screen.getByRole('button', { name: '添加家人' }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/household/member' })
  })

  it('lists the month, says loudly what is projected, and what reaches beyond it', () => {
    show()
    december()
    expect(screen.getByText('12月 4 件')).toBeInTheDocument()
    expect(screen.getByText('以后的日子是推定的。')).toBeInTheDocument()
    expect(row('重庆居民医保缴费')).toHaveTextContent('2027 年度 · 爸爸、妈妈 · 共 ¥800.00 到 ¥1,175.00')
    expect(line('衢州集中缴费期')).toHaveTextContent('9月1日 到 12月31日')
  })

  it('reads a day aloud with what it holds', () => {
    show([kid])
    december()
    expect(screen.getByRole('button', { name: '12月31日，大宝 · 衢州居民缴费，大宝 · 2026 年度待遇结束，集中缴费期内' })).toBeInTheDocument()
  })

  it('shows one day, and the month again', () => {
    show([me], [{ kind: 'own', title: '换卡', on: '2026-12-08' }, { kind: 'own', title: '体检', on: '2026-12-09' }])
    december()
    tap(/^12月8日/)
    expect(screen.getByText('12月8日 周二')).toBeInTheDocument()
    expect(screen.queryByText('体检')).not.toBeInTheDocument()
    fireEvent.click(screen.getByText('看整月'))
    expect(screen.getByText('体检')).toBeInTheDocument()
  })

  it('says that a month has no last day, and what can be done by now', () => {
    show([kid])
    expect(screen.getByText('11月没有截止的')).toBeInTheDocument()
    expect(screen.getByText('现在就能办：大宝 · 衢州居民缴费，12月31日截止。')).toBeInTheDocument()
  })

  it('calls a month empty once nothing of a later one can be done by now', () => {
    show([{ ...kid, years: told([2026, 2027]) }])
    expect(screen.getByText('11月没有要办的')).toBeInTheDocument()
    expect(screen.getByText('下一件：2027年12月31日，大宝 · 衢州居民缴费。')).toBeInTheDocument()
  })

  it('filters by member', () => {
    show()
    december()
    fireEvent.click(screen.getByRole('radio', { name: /大宝/ }))
    expect(screen.queryByText('重庆居民医保缴费')).not.toBeInTheDocument()
    expect(row('大宝 · 衢州居民缴费')).toBeInTheDocument()
  })

  it('moves by a swipe, and not by scrolling', () => {
    const { container } = show([kid])
    const grid = container.querySelector('.ax-month')?.parentElement as Element
    const swipe = (from: [number, number], to: [number, number]) => {
      fireEvent.touchStart(grid, { changedTouches: [{ clientX: from[0], clientY: from[1] }] })
      fireEvent.touchEnd(grid, { changedTouches: [{ clientX: to[0], clientY: to[1] }] })
    }
    const title = () => screen.getByRole('button', { name: /换个月份/ }).getAttribute('aria-label')
    swipe([200, 300], [100, 310])
    expect(title()).toContain('2026年12月')
    swipe([100, 300], [200, 310])
    swipe([100, 300], [120, 500])
    expect(title()).toContain('2026年11月')
  })

  it('jumps to another year, and back to today', () => {
    show([kid])
    tap(/换个月份/)
    fireEvent.click(sheet().getByRole('button', { name: '后一年' }))
    fireEvent.click(sheet().getByText('9月'))
    expect(screen.getByRole('button', { name: '2027年9月，换个月份' })).toBeInTheDocument()
    expect(line('衢州集中缴费期')).toHaveTextContent('2027年9月1日 到 2027年12月31日')
    tap('今天')
    expect(screen.getByRole('button', { name: '2026年11月，换个月份' })).toBeInTheDocument()
  })

  it('carries what was missed along', () => {
    show([me], [{ kind: 'own', title: '换卡', on: '2026-10-08' }])
    expect(within(screen.getByRole('region', { name: '过期没办的 1 件' })).getByText('10/8')).toBeInTheDocument()
    expect(row('换卡')).toHaveTextContent('过期 45 天')
    expect(document.body.textContent).not.toContain('没有要办的')
  })

  it('counts on the tab bar only what cannot wait', () => {
    show([me], [{ kind: 'own', title: '换卡', on: '2026-11-29' }, { kind: 'own', title: '体检', on: '2026-11-30' }])
    expect(useTabBadges.getState().calendar).toBe(1)
  })
})

describe('the way to what has no day', () => {
  const link = '个人账户、断缴、等待期，按人看'
  it.each([
    ['nobody is there yet', [], undefined, '/packages/calendar/cover'],
    ['everybody is looked at', [dad, me], undefined, '/packages/calendar/cover'],
    ['one is looked at', [dad, me], '我', '/packages/calendar/cover?member=me']
  ] as const)('%s', (_, members, whose, url) => {
    show([...members])
    if (whose) fireEvent.click(screen.getByRole('radio', { name: whose }))
    tap(link)
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url })
  })
})

describe('the sheet', () => {
  const open = (members?: Parameters<typeof show>[0]) => {
    show(members)
    december()
    openRow(members === undefined || members.length > 1 ? '重庆居民医保缴费' : '大宝 · 衢州居民缴费')
  }

  it('goes 谁 → 多少钱 → 去哪 → 错过了 → 提醒', () => {
    open()
    const names = ['谁要缴', '多少钱', '去哪缴', '错过了', '提醒']
    const all = [...screen.getByRole('dialog').querySelectorAll('.ax-kv__name')].map((one) => one.textContent)
    expect(all).toEqual(names)
    expect(sheet().getByText('最晚12月31日缴居民医保')).toBeInTheDocument()
    expect(sheet().getByText('日期是推定的。')).toBeInTheDocument()
  })

  it('forks: paid in time, and a day later', () => {
    open([kid])
    const ways = [...document.querySelectorAll('.ax-way-row')].map(({ textContent }) => textContent)
    expect(ways[0]).toContain('今天缴11月22日 周日')
    expect(ways[0]).toContain('2027年1月1日起能报')
    expect(ways[1]).toContain('最后一天缴12月31日 周四')
    expect(ways[ways.length - 1]).toContain('¥02027 全年不报')
  })

  it('marks one person paid, and takes it back', () => {
    open()
    fireEvent.click(sheet().getByRole('checkbox', { name: '爸爸，待缴' }))
    expect(paid()).toEqual(['dad 2027 2026-11-22'])
    expect(sheet().getByRole('checkbox', { name: '爸爸，已缴' })).toHaveAttribute('aria-checked', 'true')
    expect(screen.getByText('爸爸已标记为「已缴」')).toBeInTheDocument()
    fireEvent.click(screen.getByText('撤销'))
    expect(paid()).toEqual([])
    expect(sheet().getByRole('checkbox', { name: '爸爸，待缴' })).toBeInTheDocument()
  })

  it('marks everybody paid at once; undo leaves who had paid before', () => {
    open()
    fireEvent.click(sheet().getByRole('checkbox', { name: '爸爸，待缴' }))
    fireEvent.click(sheet().getByText('已缴费'))
    expect(paid()).toHaveLength(2)
    expect(sheet().getByText('都缴了')).toBeInTheDocument()
    fireEvent.click(screen.getByText('撤销'))
    expect(paid()).toEqual(['dad 2027 2026-11-22'])
  })

  it('turns 已缴 back into 待缴 from the item itself, and that can be undone too', () => {
    open()
    fireEvent.click(sheet().getByRole('checkbox', { name: '爸爸，待缴' }))
    fireEvent.click(sheet().getByRole('checkbox', { name: '爸爸，已缴' }))
    expect(paid()).toEqual([])
    fireEvent.click(screen.getByText('撤销'))
    expect(paid()).toEqual(['dad 2027 2026-11-22'])
  })

  it('knows a paid year from the member, and can take that back as well', () => {
    show([{ ...kid, years: told([2026, 2027]) }])
    december()
    openRow('大宝 · 衢州居民缴费')
    fireEvent.click(sheet().getByRole('checkbox', { name: '大宝，已缴' }))
    expect(paidYears()).toEqual([2026])
    fireEvent.click(screen.getByText('撤销'))
    expect(paidYears()).toEqual([2026, 2027])
  })

  it('lets the grade be chosen, which the member keeps', () => {
    open()
    expect(sheet().getByText('还差 ¥800.00 到 ¥1,175.00')).toBeInTheDocument()
    fireEvent.click(sheet().getByRole('radio', { name: /二档/ }))
    expect(family().members.find(({ id }) => id === 'mum')?.grade).toBe('二档')
    expect(sheet().getByText('还差 ¥1,175.00')).toBeInTheDocument()
  })

  it('shows the other values that sources print, and why they were not used', () => {
    open([kid])
    expect(sheet().getByText('别处写 ¥400、¥380、¥590')).toBeInTheDocument()
    fireEvent.click(sheet().getAllByRole('link', { name: '来源 1：衢州 2025' })[0] as Element)
    expect(sheet().getByText('来源怎么写的')).toBeInTheDocument()
    expect(sheet().getByText('2025 年个人缴 440 元，财政补助 640 元')).toBeInTheDocument()
    fireEvent.click(sheet().getByRole('button', { name: '关闭' }))
    expect(sheet().getByText('最晚12月31日给大宝缴')).toBeInTheDocument()
  })

  it('a figure can be said to be wrong, and it is known of which place', () => {
    open([kid])
    fireEvent.click(sheet().getAllByRole('link', { name: '来源 1：衢州 2025' })[0] as Element)
    fireEvent.click(sheet().getByText('这个数不对'))
    expect(Taro.navigateTo).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringMatching(/own-place\/correct\?.*area=330800/) }))
  })

  it('opens on what another screen sent the person for', async () => {
    useCalendarFocus.getState().look('330800:premium:2027')
    show([kid])
    await settle()
    expect(sheet().getByText('最晚12月31日给大宝缴')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '2026年12月，换个月份' })).toBeInTheDocument()
    expect(useCalendarFocus.getState().key).toBeNull()
  })
})

describe('a newborn', () => {
  it('pays two years across the year end, and is covered from birth when in time', () => {
    show([baby])
    december()
    december()
    openRow('小满 · 新生儿参保')
    expect(sheet().getByText('共 ¥880.00')).toBeInTheDocument()
    expect(sheet().getByText('从出生那天起就能报销')).toBeInTheDocument()
  })
})

describe('reminders', () => {
  const openKid = () => {
    show([kid])
    december()
    openRow('大宝 · 衢州居民缴费')
  }

  it.each([
    ['added', '加进手机日历了。请到系统日历看一眼。'],
    ['unsure', '有没有存上它不说。请到系统日历看一眼。'],
    ['refused', '微信还没有日历权限，可以去设置打开，或者导出日历文件。'],
    ['privacy-refused', '要先同意微信的隐私说明'],
    ['cancelled', '刚才取消了'],
    ['needs-tap', '微信一次只让加一条'],
    ['failed', '可以再试一次'],
    ['unsupported', '这里加不了手机日历']
  ] as const)('says %s in words, and notes only what was taken', async (result, words) => {
    phone.mockResolvedValue([result])
    openKid()
    fireEvent.click(sheet().getByText('加入手机日历'))
    await settle()
    expect(sheet().getByText(new RegExp(words.replace('.', '\\.')))).toBeInTheDocument()
    expect(Object.keys(done().phone)).toHaveLength(result === 'added' || result === 'unsure' ? 1 : 0)
  })

  it('offers the way to the settings after a refusal, and only then', async () => {
    phone.mockResolvedValueOnce(['refused'])
    openKid()
    fireEvent.click(sheet().getByText('加入手机日历'))
    await settle()
    expect(sheet().getByText('去设置')).toBeInTheDocument()
    fireEvent.click(sheet().getByText('加入手机日历'))
    await settle()
    expect(sheet().queryByText('去设置')).not.toBeInTheDocument()
  })

  it('puts a whole month in, and says how far it came', async () => {
    phone.mockResolvedValue(['added', 'cancelled'])
    show([me], [{ kind: 'own', title: '换卡', on: '2026-11-25' }, { kind: 'own', title: '体检', on: '2026-11-26' }, { kind: 'own', title: '拿药', on: '2026-11-27' }])
    fireEvent.click(screen.getByText('把这 3 件存进手机日历'))
    await settle()
    expect(phone.mock.calls[phone.mock.calls.length - 1]?.[0].map(({ title }) => title)).toEqual(['换卡', '体检', '拿药'])
    expect(screen.getByText(/^3 条里加了 1 条。/)).toBeInTheDocument()
    expect(Object.keys(done().phone)).toHaveLength(1)
  })

  it('puts in once what comes back every month, and knows so of the next one', async () => {
    show([me], [{ kind: 'own', title: '缴灵活就业', on: '2026-11-25', every: 'month' }])
    openRow('缴灵活就业')
    expect(screen.getAllByText('每月').length).toBeGreaterThan(0)
    fireEvent.click(sheet().getByText('加入手机日历'))
    await settle()
    expect(phone.mock.calls[phone.mock.calls.length - 1]?.[0]).toMatchObject([{ every: 'month' }])
    expect(Object.keys(done().phone)).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: '关闭' }))
    december()
    openRow('缴灵活就业')
    expect(sheet().getByText(/加过手机日历/)).toBeInTheDocument()
    act(() => useEntries.getState().remove(useEntries.getState().entries[0]?.id ?? ''))
    expect(screen.getByText('手机日历里有 1 条过时了')).toBeInTheDocument()
  })

  it('exports a file whose entries keep their identity', async () => {
    openKid()
    fireEvent.click(sheet().getByText('导出日历文件'))
    await settle()
    fireEvent.click(sheet().getByText('导出日历文件'))
    await settle()
    const uids = file.mock.calls.slice(-2).map(([, text]) => text.match(/UID:(.*)\r\n/)?.[1])
    expect(uids[0]).toMatch(/^330800:premium:2027\.[a-z0-9]+@anxin-yibao$/)
    expect(uids[0]).toBe(uids[1])
    expect(sheet().getByText(/文件已保存/)).toBeInTheDocument()
  })

  it('notes nothing when the file was not taken', async () => {
    file.mockResolvedValue('cancelled')
    openKid()
    fireEvent.click(sheet().getByText('导出日历文件'))
    await settle()
    expect(done().file).toEqual({})
    expect(sheet().getByText(/没有发出去/)).toBeInTheDocument()
  })

  it('tells what in the phone is stale once it is paid, until the person has seen to it', async () => {
    openKid()
    fireEvent.click(sheet().getByText('加入手机日历'))
    await settle()
    expect(screen.queryByText(/过时了/)).not.toBeInTheDocument()
    fireEvent.click(sheet().getByText('已缴费'))
    expect(sheet().getByText('手机日历里的这一条过时了，请到系统日历删掉。')).toBeInTheDocument()
    fireEvent.click(sheet().getByRole('button', { name: '关闭' }))
    expect(screen.getByText('手机日历里有 1 条过时了')).toBeInTheDocument()
    fireEvent.click(screen.getByText('看过了'))
    expect(screen.queryByText(/过时了/)).not.toBeInTheDocument()
  })

  it('calls entries stale when the hour of the alarms changes', async () => {
    openKid()
    fireEvent.click(sheet().getByText('加入手机日历'))
    await settle()
    fireEvent.click(sheet().getByRole('button', { name: '关闭' }))
    act(() => useReminders.getState().chooseHour(10))
    expect(screen.getByText('手机日历里有 1 条过时了')).toBeInTheDocument()
  })

  it('moves what is due today past its hour within the day, and says so where no hour is left', async () => {
    show([me], [{ kind: 'own', title: '换卡', on: TODAY }])
    openRow('换卡')
    clock.mockReturnValue({ day: TODAY, minute: 20 * 60 })
    fireEvent.click(sheet().getByText('加入手机日历'))
    await settle()
    expect(phone.mock.calls[phone.mock.calls.length - 1]?.[0]).toMatchObject([{ startTime: beijingSeconds(TODAY, 21), alarmOffset: 0 }])
    clock.mockReturnValue({ day: TODAY, minute: 23 * 60 + 5 })
    const before = phone.mock.calls.length
    fireEvent.click(sheet().getByText('加入手机日历'))
    await settle()
    expect(sheet().getByText(/今天已经没有能响的钟点了/)).toBeInTheDocument()
    expect(phone.mock.calls).toHaveLength(before)
  })

  it('says that the first of a row stays silent when its alarm is past', async () => {
    show([me], [{ kind: 'own', title: '续保', on: '2026-11-25', every: 'year' }])
    openRow('续保')
    fireEvent.click(sheet().getByText('加入手机日历'))
    await settle()
    expect(sheet().getByText(/这一次的提醒时间已经过了，从下一次开始响/)).toBeInTheDocument()
  })

  it('with everything paid, the file that takes it back can still be had; it names the matter, and the numbers only rise', async () => {
    show([kid])
    const last = () => file.mock.calls[file.mock.calls.length - 1]?.[1] ?? ''
    const sequence = () => Number(last().match(/SEQUENCE:(\d+)/)?.[1])
    fireEvent.click(screen.getByText('全部 1 件导出日历文件'))
    await settle()
    const first = sequence()
    act(() => void done().mark(['330800:kid:premium:2027'], TODAY))
    fireEvent.click(screen.getByText('再导出一次日历文件，办完的会跟着去掉'))
    await settle()
    expect(last().replace(/\r\n /g, '')).toMatch(/SUMMARY:不用办了：.*衢州居民缴费/)
    expect(sequence()).toBe(first + 1)
    expect(screen.queryByText(/再导出一次日历文件/)).not.toBeInTheDocument()
    act(() => done().unmark(['330800:kid:premium:2027']))
    fireEvent.click(screen.getByText('全部 1 件导出日历文件'))
    await settle()
    expect(last()).toContain('STATUS:CONFIRMED')
    expect(sequence()).toBe(first + 2)
  })

  it('does not call stale what was put in for a month that is far away', async () => {
    show([me], [{ kind: 'own', title: '换护照', on: '2029-06-01' }])
    act(() => useCalendarFocus.getState().look('own:' + (useEntries.getState().entries[0]?.id ?? '')))
    await settle()
    fireEvent.click(sheet().getByText('加入手机日历'))
    await settle()
    fireEvent.click(sheet().getByText('导出日历文件'))
    await settle()
    cleanup()
    render(<CalendarScreen today={TODAY} />)
    expect(screen.queryByText(/过时了|条变了/)).not.toBeInTheDocument()
  })

  it('takes a paid one back in the next file', async () => {
    show([kid], [{ kind: 'own', title: '换卡', on: '2026-12-08' }])
    fireEvent.click(screen.getByText('全部 2 件导出日历文件'))
    await settle()
    act(() => void done().mark(['330800:kid:premium:2027'], TODAY))
    expect(screen.getByText('导出过的文件里有 1 条变了')).toBeInTheDocument()
    fireEvent.click(screen.getByText('全部 1 件导出日历文件'))
    await settle()
    const text = file.mock.calls[file.mock.calls.length - 1]?.[1] ?? ''
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1)
    expect(screen.queryByText(/条变了/)).not.toBeInTheDocument()
  })
})

describe('what nobody said', () => {
  it('asks about a year that is over, takes the answer, and undoes it', () => {
    show([{ ...kid, years: [] }])
    expect(screen.getByText('大宝 2026 年的缴了没有？')).toBeInTheDocument()
    fireEvent.click(screen.getByText('没缴'))
    expect(family().members[0]?.years).toEqual([{ year: 2026, state: 'missed' }])
    fireEvent.click(screen.getByText('撤销'))
    fireEvent.click(screen.getByText('缴了'))
    expect(family().members[0]).toMatchObject({ years: told([2026]) })
    expect(screen.queryByText('大宝 2026 年的缴了没有？')).not.toBeInTheDocument()
  })

  it('asks three things at a time', () => {
    show(Array.from({ length: 5 }, (_, n) => ({ ...dad, id: `d${n}`, nickname: `家人${n}`, years: [] })))
    const asked = () => screen.getAllByText('缴了').length
    expect(asked()).toBe(3)
    fireEvent.click(screen.getByText('还有 2 件不知道'))
    expect(asked()).toBe(5)
  })

  it.each([
    ['no place', '', '11月知道的都在这里了'],
    ['a place without data', '350300', '11月知道的都在这里了']
  ])('is never an empty month, and gives what most places do and a number to call: %s', (_, areaCode, title) => {
    show([{ ...kid, areaCode }])
    const card = within(screen.getByRole('region', { name: '还不知道的' }))
    expect(card.getByText('大宝哪天截止，还不知道')).toBeInTheDocument()
    expect(card.getByText('先当 12月31日 周四 截止')).toBeInTheDocument()
    expect(screen.getByText(title)).toBeInTheDocument()
    expect(document.body.textContent).not.toMatch(/没有要办|都办完|放心/)
    fireEvent.click(card.getByText('已经缴了'))
    expect(family().members[0]?.years).toEqual(told([2026, 2027]))
  })

  it('leads from a month that nobody named to the form', () => {
    show([{ ...me, insurance: 'flexible' }])
    fireEvent.click(screen.getByText('去选月份'))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/household/member?id=me' })
  })
})

describe('what was missed', () => {
  const late = (more = {}) => {
    useHousehold.setState({ members: [{ ...mum, ...more }], lastRemoved: null })
    return render(<CalendarScreen today='2027-01-05' />)
  }

  it('stays above the month with what can still be done today', () => {
    late()
    const card = within(screen.getByRole('region', { name: '过期没办的 1 件' }))
    expect(card.getByText(/^今天缴，.*起能报/)).toBeInTheDocument()
    // The day that was missed, and what is left of it.
    expect(card.getByText('12/31')).toBeInTheDocument()
    expect(row('妈妈 · 重庆居民缴费')).toHaveTextContent('过期 5 天')
    expect(card.getByText(/^还能补到 2月26日 周五 · 2027 年度/)).toBeInTheDocument()
    tap('下个月')
    expect(screen.getByRole('region', { name: '过期没办的 1 件' })).toBeInTheDocument()
    expect(document.body.textContent).not.toContain('没有要办的')
  })

  it('goes along on a picture: the day that was missed, until when it can be made good, and who is out of cover', () => {
    late()
    expect(pictured()).toMatch(/过了还没办的\n· 2026年12月31日 周四 · 妈妈 · 重庆居民缴费 · 还能补到 2月26日 周五 · 2027 年度.* · 过期 5 天/)
    cleanup()
    late({ years: [...told([2026]), { year: 2027, state: 'missed', declined: true }] })
    expect(pictured()).toMatch(/现在医保不付的\n· 妈妈 · 断缴 · 1月1日起医保不付 · 2月28日前改主意，还能补/)
  })

  it('a picture of one person says that it is one person’s', () => {
    show([dad, mum])
    december()
    expect(pictured()).not.toContain('只有')
    fireEvent.click(screen.getByRole('radio', { name: '妈妈' }))
    expect(pictured()).toContain('只有妈妈的')
    expect(pictured(false)).toContain('只有一位家人的')
  })

  it('a pause that can no longer be made up goes by 「不补了」, comes back by undo, and the person stays out of cover', () => {
    show([{ ...me, insurance: 'flexible', areaCode: '440100', lastPaidMonth: '2026-06' }])
    expect(screen.getByText('过期没办的 1 件')).toBeInTheDocument()
    openRow('我 · 补缴断缴的月份')
    fireEvent.click(sheet().getByText('不补了'))
    expect(screen.getByText('记成「不补了」，断的那几个月医保不付')).toBeInTheDocument()
    expect(screen.queryByText('过期没办的 1 件')).not.toBeInTheDocument()
    expect(family().members[0]?.lastPaidMonth).toBe('2026-06')
    expect(screen.getByText('现在医保不付的')).toBeInTheDocument()
    fireEvent.click(screen.getByText('撤销'))
    expect(screen.getByText('过期没办的 1 件')).toBeInTheDocument()
  })

  it('goes by 「今年不缴了」, and then says who is out of cover', () => {
    late({ grade: '一档' })
    openRow('妈妈 · 重庆居民缴费')
    fireEvent.click(sheet().getByText('今年不缴了'))
    expect(family().members[0]?.years).toContainEqual({ year: 2027, state: 'missed', declined: true })
    cleanup()
    render(<CalendarScreen today='2027-01-05' />)
    expect(screen.getByText('断缴')).toBeInTheDocument()
    expect(screen.getByText(/2月28日前改主意，还能补/)).toBeInTheDocument()
    expect(screen.queryByText(/^过期没办的/)).not.toBeInTheDocument()
  })
})

describe('own entries', () => {
  it('opens the form for a new one, and for this one', () => {
    show([me], [{ kind: 'own', title: '换卡', on: '2026-11-25' }])
    tap('记一件自己的事')
    openRow('换卡')
    fireEvent.click(sheet().getByText('改这件事'))
    const [entry] = useEntries.getState().entries
    expect(jest.mocked(Taro.navigateTo).mock.calls.map(([{ url }]) => url)).toEqual(['/packages/calendar/entry', `/packages/calendar/entry?id=${entry?.id}`])
  })

  it('brings a deleted one back', () => {
    show([me], [{ kind: 'own', title: '换卡', on: '2026-11-25' }])
    act(() => useEntries.getState().remove(useEntries.getState().entries[0]?.id ?? ''))
    expect(screen.getByText('「换卡」已删除')).toBeInTheDocument()
    fireEvent.click(screen.getByText('撤销'))
    expect(row('换卡')).toBeInTheDocument()
  })
})
