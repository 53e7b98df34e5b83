import { fireEvent, render, screen } from '@testing-library/react'
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

it('two digits the other way round are offered once a figure is typed to its end', () => {
  const amounts = { total: '68400', selfFunded: '4200', firstPay: '6600', overPrice: '0', covered: '57600', fundTotal: '35802', own: '32598', account: '3000' }
  useBills.setState({ draft: { ...EMPTY_SHEET, amounts } })
  render(<SheetScreen today='2026-11-22' />)
  const cash = screen.getByLabelText('现金支付（元）')
  fireEvent.focus(cash)
  fireEvent.input(cash, { target: { value: '29958' } })
  expect(screen.queryByText(/改成 29,598\.00/)).not.toBeInTheDocument()
  fireEvent.blur(cash)
  fireEvent.click(screen.getByText(/改成 29,598\.00/))
  expect(cash).toHaveValue('29,598.00')
  expect(screen.queryByText(/改成 /)).not.toBeInTheDocument()
})
