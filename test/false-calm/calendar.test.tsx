import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import CalendarPage from '@/packages/calendar/index'
import { giveFile } from '@/platform/reminders/reminder-file'
import { expected, isQuiet, NAME, NAMED, sumsIn, WORDS, type Cell } from './people.cases'
import { shown, stage } from './stage.cases'

// No screen may calm anybody of whom nothing is known, or of whom it is known that they are not covered: the calendar, and its file.

jest.mock('@/platform/clock', () => ({ now: jest.fn(), today: jest.fn() }))
jest.mock('@/platform/reminders/reminder-file', () => ({ giveFile: jest.fn(async () => 'downloaded') }))

const SUMS: Readonly<Record<Cell['rules'], readonly string[]>> = { known: ['440.00', '880.00'], national: ['400'], unknown: ['400'] }

it.each(NAMED)('an empty month is called empty only where nothing is to be done: %s', (_, cell) => {
  stage(cell)
  const { text, ticks } = shown(CalendarPage)
  const kind = expected(cell)
  expect(ticks).toBe(0)
  expect(text).toContain(NAME)
  if (!isQuiet(cell)) expect(text).not.toMatch(/没有要办的|都办完|放心/)
  // What can be paid by now is said to be so.
  if (kind === 'inForce' && !isQuiet(cell) && cell.rules === 'known') expect(text).toContain('11月没有截止的现在就能办：')
  if (kind !== 'inForce' && kind !== 'unknown') expect(text).toMatch(new RegExp(`过期没办的|${NAME}.?(${WORDS[kind].must.source})`))
  if (kind === 'unknown') expect(text).toMatch(/不知道|过期|缴了没有|哪天/)
  // Cover begins by the careful reading or not at all.
  if (kind !== 'inForce') expect(text).not.toContain('开始享受')
  expect(text).not.toContain('。。')
  expect(SUMS[cell.rules]).toEqual(expect.arrayContaining([...sumsIn(text)]))
})

/** What goes into a file: matters with a day that is known, or the nation's for a newborn. Never that cover begins, never for somebody of whom no day is known. */
const IN_FILE = { known: /^(婆婆 · 衢州居民缴费|婆婆 · 新生儿参保)$/, national: /^婆婆 · 新生儿参保$/, unknown: /^婆婆 · 新生儿参保$/ } as const

it.each(NAMED)('the file for the phone holds no day that nobody knows: %s', (_, cell) => {
  stage(cell)
  jest.mocked(giveFile).mockClear()
  render(<CalendarPage />)
  const save = screen.queryByRole('button', { name: /件加进手机日历|件导出日历文件/ })
  if (save !== null) fireEvent.click(save)
  const text = document.body.textContent ?? ''
  cleanup()
  const [, file = ''] = jest.mocked(giveFile).mock.calls[0] ?? []
  const titles = [...file.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title = '']) => title.replace(/\\,/g, ','))
  for (const title of titles) expect(title).toMatch(IN_FILE[cell.rules])
  if (save !== null) expect(titles.length).toBeGreaterThan(0)
  if (cell.rules !== 'known') expect(text).toContain(`${NAME}的日子还不知道，没有放进去。`)
})
