import { render } from '@testing-library/react'
import type { Member } from '@/domain/enrolment/member'
import { EMPTY_SHEET, useBills } from '@/state/bills'
import { useHousehold } from '@/state/household'
import { SheetScreen } from './sheet-screen'

const member = (id: string, nickname: string): Member => ({ id, nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [] })
const rowOf = (container: HTMLElement): string => container.querySelector('.ax-summary')?.textContent ?? ''

beforeEach(() => {
  useHousehold.setState({ members: [member('dad1', '爸爸'), member('mum1', '妈妈')], lastRemoved: null })
  useBills.setState({ bills: [], draft: EMPTY_SHEET })
})

it.each([
  ['nobody named: the first', undefined, EMPTY_SHEET, '爸爸'],
  ['somebody named by the page before', 'mum1', EMPTY_SHEET, '妈妈'],
  ['what is being typed for somebody stays theirs', 'mum1', { ...EMPTY_SHEET, who: 'dad1', amounts: { total: '1' } }, '爸爸']
] as const)('whose paper it is, %s', (_case, who, draft, name) => {
  useBills.setState({ draft })
  expect(rowOf(render(<SheetScreen today='2026-11-22' who={who} />).container)).toContain(name)
})

it('without a family a paper can be looked at for somebody', () => {
  useHousehold.setState({ members: [] })
  expect(rowOf(render(<SheetScreen today='2026-11-22' />).container)).toContain('不记名')
})
