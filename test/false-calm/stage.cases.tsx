import type { ComponentType } from 'react'
import { cleanup, render } from '@testing-library/react'
import { now, today } from '@/platform/clock'
import { NOTHING_DONE, useDone } from '@/state/done'
import { useEntries } from '@/state/entries'
import { useHousehold } from '@/state/household'
import { router } from '../taro'
import { DAYS, personOf, type Cell } from './people.cases'

/** The day, the family of one and nothing else on the phone. The clock has to be a mock by then. */
export function stage(cell: Cell): void {
  const day = DAYS[cell.when]
  jest.mocked(today).mockReturnValue(day)
  jest.mocked(now).mockReturnValue({ day, minute: 12 * 60 })
  useDone.setState(NOTHING_DONE)
  useEntries.setState({ entries: [], lastRemoved: null })
  useHousehold.setState({ members: [personOf(cell)], lastRemoved: null })
}

export type Shown = { readonly text: string; readonly ticks: number; readonly mark: string | undefined }

/** What somebody reads on a page, how often it ticks, and the mark of the first person on it. */
export function shown(Page: ComponentType, query: Record<string, string> = {}): Shown {
  router.params = query
  render(<Page />)
  const page = document.body
  const mark = /ax-cov--(\w+)/.exec(page.querySelector('.ax-cov')?.className ?? '')?.[1]
  const ticks = page.querySelectorAll('.ax-hero__done').length
  const text = page.textContent ?? ''
  cleanup()
  return { text, ticks, mark }
}
