import { act, fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { IsoDate } from '@/domain/date/iso-date'
import { giveFile } from '@/platform/reminders/reminder-file'
import { writeStorage } from '@/platform/storage/storage'
import { useBackupDay } from '@/state/backup-day'
import { useEdits } from '@/state/edits'
import { eraseAll } from '@/state/erase'
import { useHomeArea } from '@/state/home-area'
import { useHousehold, type MemberDraft } from '@/state/household'
import { usePreferences } from '@/state/preferences'
import { useProgress } from '@/state/progress'
import { useReminders } from '@/state/reminders'
import { useStorageReport } from '@/state/storage-report'
import { OldScreen, RemindersScreen, SettingsOverlay, SettingsSections, useSettings } from './index'

jest.mock('@/platform/reminders/reminder-file', () => ({ giveFile: jest.fn() }))

const file = jest.mocked(giveFile)
const TODAY = '2026-11-22'
const draft = (nickname: string): MemberDraft => ({ nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [] })
const names = () => useHousehold.getState().members.map(({ nickname }) => nickname)
const settle = () => act(async () => undefined)
const tap = (text: string) => fireEvent.click(screen.getByText(text))
const sheet = () => within(screen.getByRole('dialog'))

function Settings() {
  const model = useSettings(TODAY)
  return (
    <>
      <SettingsSections model={model} />
      <SettingsOverlay model={model} />
    </>
  )
}
const show = () => render(<Settings />)

beforeEach(() => {
  eraseAll()
  useStorageReport.setState({ troubles: [] })
  useHousehold.getState().add(draft('爸爸'))
  file.mockResolvedValue('downloaded')
})

describe('reading', () => {
  it('turns 大字 on and off', () => {
    show()
    const large = () => screen.getByRole('switch', { name: /大字模式/ })
    expect(large()).toHaveAttribute('aria-checked', 'false')
    fireEvent.click(large())
    expect(usePreferences.getState().largeText).toBe(true)
    fireEvent.click(large())
    expect(usePreferences.getState().largeText).toBe(false)
  })

  it('chooses a theme', () => {
    show()
    tap('深浅外观')
    fireEvent.click(sheet().getByText('深色'))
    expect(usePreferences.getState().theme).toBe('dark')
  })

  it('chooses the place, or follows the family', () => {
    show()
    expect(screen.getByText('衢州')).toBeInTheDocument()
    tap('默认统筹区')
    fireEvent.click(sheet().getByText('重庆市'))
    expect(useHomeArea.getState().areaCode).toBe('500000')
    expect(screen.getByText('重庆')).toBeInTheDocument()
  })

  it('finds a place by name or province, and says when there is none', () => {
    show()
    tap('默认统筹区')
    const search = (word: string) => fireEvent.input(sheet().getByLabelText('搜地名'), { target: { value: word } })
    search('浙江')
    fireEvent.click(sheet().getByText(/^还有 \d+ 个$/))
    expect(sheet().getByText('衢州市')).toBeInTheDocument()
    expect(sheet().queryByText('重庆市')).not.toBeInTheDocument()
    search('月球')
    expect(sheet().getByText(/没找到「月球」/)).toBeInTheDocument()
    expect(sheet().getByText('跟着家人走')).toBeInTheDocument()
  })

  it('says when the phone rings, and leads to the choice', () => {
    useReminders.setState({ daysBefore: [7, 0] })
    show()
    expect(screen.getByText('7 天、当天')).toBeInTheDocument()
    tap('提前几天提醒')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/settings/reminders' })
  })
})

describe('backup', () => {
  it('has a page of its own; here stands when it was last done, and how much a lost phone would take', () => {
    useBackupDay.setState({ on: '2026-11-20' })
    show()
    expect(screen.getByText('上次备份 11月20日')).toBeInTheDocument()
    act(() => useEdits.setState({ days: Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`bills/b${n}`, { on: TODAY }])) }))
    expect(screen.getByText('上次备份 11月20日，有 12 处改动没存')).toBeInTheDocument()
    tap('备份和换手机')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/hand-over/index' })
  })
})

describe('erase', () => {
  it('asks first, offers a backup, and then takes everything', async () => {
    show()
    tap('清空全部数据')
    expect(sheet().getByText('清空 1 位家人的全部数据？')).toBeInTheDocument()
    fireEvent.click(sheet().getByText('先备份'))
    await settle()
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/hand-over/index' })
    expect(names()).toEqual(['爸爸'])
    tap('清空全部数据')
    fireEvent.click(sheet().getByText('清空'))
    expect(names()).toEqual([])
    expect(screen.getByText('全部清空了')).toBeInTheDocument()
  })

  it('does nothing when the question is closed', () => {
    show()
    tap('清空全部数据')
    fireEvent.click(sheet().getByRole('button', { name: '关闭' }))
    expect(names()).toEqual(['爸爸'])
  })
})

describe('what could not be read', () => {
  const bad = { id: 'b', nickname: '妈妈', relation: 'x', insurance: 'resident', areaCode: '330800', years: [] }
  beforeEach(() => void writeStorage('household.damaged-1', JSON.stringify({ setAside: 1, store: 'household', version: 1, items: [{ at: ['members', 1], value: bad }] })))

  it('is named, can be looked at, taken along and put back', async () => {
    show()
    tap('妈妈（家人名单）')
    expect(sheet().getByText(/"relation":"x"/)).toBeInTheDocument()
    fireEvent.click(sheet().getByText('导出'))
    await settle()
    expect(file).toHaveBeenLastCalledWith('anxin-yibao-household.damaged-1-2026-11-22.json', expect.stringContaining('"relation":"x"'), 'application/json')
    fireEvent.click(sheet().getByText('放回去'))
    expect(names()).toEqual(['爸爸', '妈妈'])
    expect(screen.getByText(/1 条只放回了读得出来的部分/)).toBeInTheDocument()
  })

  it('goes only at a second tap', () => {
    show()
    tap('妈妈（家人名单）')
    fireEvent.click(sheet().getByText('不要了'))
    expect(screen.getByText('妈妈（家人名单）', { selector: '.ax-cell *' })).toBeInTheDocument()
    fireEvent.click(sheet().getByText('再点一次就删掉'))
    expect(screen.queryByText('妈妈（家人名单）')).not.toBeInTheDocument()
  })
})

it('says what was not erased', () => {
  show()
  tap('清空全部数据')
  const remove = jest.mocked(Taro.removeStorageSync)
  const real = remove.getMockImplementation() as (key: string) => void
  remove.mockImplementation(() => {
    throw new Error('fail')
  })
  fireEvent.click(sheet().getByText('清空'))
  remove.mockImplementation(real)
  expect(screen.getByText(/没清干净，手机没让删：家人名单/)).toBeInTheDocument()
})

describe('the alarms', () => {
  it('are chosen one by one; the last one stays', () => {
    render(<RemindersScreen />)
    tap('提前 30 天')
    tap('提前 7 天')
    expect(useReminders.getState().daysBefore).toEqual([1])
    expect(screen.getByText('至少留一个，不然就不会响了。')).toBeInTheDocument()
    tap('提前 1 天')
    expect(useReminders.getState().daysBefore).toEqual([1])
    tap('当天')
    expect(useReminders.getState().daysBefore).toEqual([1, 0])
  })

  it.each([
    ['not before seven', '早一小时', 7],
    ['not after nine in the evening', '晚一小时', 21]
  ])('ring %s', (_, button, last) => {
    render(<RemindersScreen />)
    for (let n = 0; n < 20; n += 1) tap(button)
    expect(useReminders.getState().hour).toBe(last)
    expect(screen.getByText(`${last}:00`)).toBeInTheDocument()
  })
})

describe('what was done with long ago', () => {
  const put = (endedOn?: IsoDate) => ({ id: `c${endedOn ?? ''}`, member: 'anyone', list: 'familyProxy', about: '', begunOn: '2020-01-02', ...(endedOn ? { endedOn } : {}), marks: {} }) as const

  it('goes by a rule that can be read, after a second tap, and is said again once it is gone; the rest stays', () => {
    useProgress.setState({ cases: [put('2022-12-31'), put('2021-05-01'), put('2023-01-01'), put()] })
    render(<OldScreen today={TODAY} />)
    expect(screen.getByText('2023 年以前的有 2 条')).toBeInTheDocument()
    expect(screen.getByText('不会动的：没办完的，今年和前三年的，家人、账单和自己记的事。')).toBeInTheDocument()
    tap('清掉这 2 条')
    expect(useProgress.getState().cases).toHaveLength(4)
    tap('再点一次就清掉，找不回来')
    expect(screen.getByText('2023 年以前的 2 条清掉了，别的都在。')).toBeInTheDocument()
    expect(useProgress.getState().cases).toEqual([put('2023-01-01'), put()])
    expect(screen.getByText('2023 年以前的一条也没有，不用清。')).toBeInTheDocument()
  })

  it('is one tap away from the settings', () => {
    show()
    tap('很早以前办完的事')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/settings/old' })
  })
})
