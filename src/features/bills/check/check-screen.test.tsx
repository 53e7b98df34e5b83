import { fireEvent, render, screen } from '@testing-library/react'
import type { Member } from '@/domain/enrolment/member'
import { fen } from '@/domain/money/fen'
import { authoredPlace } from '@/policy/data/authored'
import { lookElsewhere } from '@/policy/data/place-data'
import { EMPTY_SHEET, useBills, type SheetForm } from '@/state/bills'
import { useEstimates } from '@/state/estimates'
import { useHousehold } from '@/state/household'
import { GUEST, useSheetLook } from '@/state/sheet-look'
import { CheckScreen } from './check-screen'

const TODAY = '2025-12-03'
const dad: Member = { id: 'dad1', nickname: '爸爸', relation: 'father', insurance: 'resident', areaCode: '330800', years: [] }
const PAPER: SheetForm['amounts'] = {
  total: '68400', selfFunded: '4200', firstPay: '6600', covered: '57600', deductible: '700', pooledFund: '25605', majorIllness: '10197', fundTotal: '35802', own: '32598', sharing: '3000', cash: '29598'
}
const AWAY: Partial<SheetForm> = { tier: 'tertiary', place: 'crossProvince', city: '武汉', filing: 'longTerm', on: '2025-11-28' }

function open(amounts: SheetForm['amounts'], more: Partial<SheetForm> = AWAY, member: Partial<Member> = {}) {
  useHousehold.setState({ members: [{ ...dad, ...member }], lastRemoved: null })
  useBills.setState({ bills: [], draft: { ...EMPTY_SHEET, who: 'dad1', amounts, ...more } })
  return render(<CheckScreen today={TODAY} />)
}

/** Whether the verdict carries the sign of all being well. */
const ticked = (container: HTMLElement): boolean => container.querySelector('.bill-verdict .ax-i-check') !== null

it('a paper that agrees with the rules to the fen is ticked, and no other', async () => {
  // (20,000 − 500) × 75 % = 14,625
  const { container } = open({ total: '20000', selfFunded: '0', firstPay: '0', covered: '20000', deductible: '500', pooledFund: '14625', majorIllness: '0', fundTotal: '14625', own: '5375' }, { tier: 'secondary', on: '2025-08-20' })
  expect(await screen.findByText('加得起来，和规则一分不差')).toBeInTheDocument()
  expect(ticked(container)).toBe(true)
})

it('a paper that was settled as unfiled: what differs, what explains it to the fen, and what to say', async () => {
  const { container } = open(PAPER)
  expect(container).toHaveTextContent('正在试各种改法')
  expect(ticked(container)).toBe(false)
  expect(await screen.findByText('像是按没备案算的')).toBeInTheDocument()
  expect(container).toHaveTextContent('比规则少付 3,072.60')
  expect(container).toHaveTextContent('38,874.60 到 40,354.00')
  expect(container).toHaveTextContent('重新结算后，家里可能少付 3,072.60 到 4,552.00。')
  expect(container).toHaveTextContent('请帮我查一下，这次是不是按没备案结算的？系统里登记的是什么？')
  expect(container).toHaveTextContent('56,900.00 × 45% = 25,605.00')
  expect(container).not.toHaveTextContent(/算错|少报了你|应退/)
})

it('the paper of somebody outside the family is explained as well, and not kept', async () => {
  useSheetLook.setState({ guest: { areaCode: '330800', kind: 'resident' } })
  const { container } = open(PAPER, { ...AWAY, who: GUEST })
  expect(await screen.findByText('像是按没备案算的')).toBeInTheDocument()
  expect(container).toHaveTextContent('不记名')
  expect(screen.getByRole('button', { name: '存进账本' })).toHaveAttribute('aria-disabled', 'true')
})

it('a sum that fails stops everything after it, until the paper is said to be printed like that', async () => {
  const { container } = open({ ...PAPER, cash: '29958' })
  expect(container).toHaveTextContent('有 1 条加不起来，差 360.00')
  expect(container).toHaveTextContent('对上以前，不猜原因')
  expect(container).not.toHaveTextContent(/像是按|一层一层对/)
  fireEvent.click(screen.getByText('纸上就是这样印的'))
  expect(await screen.findByText('像是按没备案算的')).toBeInTheDocument()
})

it('a swap of two digits that closes the gap is offered there too, and made only by a tap', async () => {
  const { container } = open({ ...PAPER, cash: '29958' })
  fireEvent.click(screen.getByText('现金支付改成 29,598.00 就对上'))
  expect(await screen.findByText('像是按没备案算的')).toBeInTheDocument()
  expect(container).toHaveTextContent('3,000.00 + 29,598.00 = 32,598.00')
  expect(useBills.getState().draft.amounts.cash).toBe('29,598.00')
})

it('a wrong total breaks two sums and is offered once; a swap that leaves another sum broken is not', () => {
  // 12,345 printed, 13,245 typed: swapping a digit of 自费 would close one sum and leave the other.
  open({ total: '13245', selfFunded: '2345', firstPay: '0', overPrice: '0', covered: '10000', fundTotal: '8000', own: '4345', hospital: '0' })
  expect(screen.getAllByText(/改成 .* 就对上/).map(({ textContent }) => textContent)).toEqual(['费用总额改成 12,345.00 就对上'])
})

it('a close one is said with its sum and what is left, and nothing twice', async () => {
  // (20,000 − 500) × 75 % = 14,625
  const { container } = open({ total: '20000', selfFunded: '0', firstPay: '0', covered: '20000', deductible: '500', pooledFund: '14640', majorIllness: '0', fundTotal: '14640', own: '5360' }, { tier: 'tertiary', on: '2025-08-20' })
  expect(await screen.findByText('像是按二级医院算的')).toBeInTheDocument()
  expect(container).toHaveTextContent('14,625.00')
  expect(container).toHaveTextContent('改 1 处，差 15.00')
  expect(container).not.toHaveTextContent('改 2 处，差 15.00')
})

it('what is missing is named, and what comes of filling it in', () => {
  const { container } = open(PAPER, { ...AWAY, tier: '' })
  expect(container).toHaveTextContent('还不知道医院几级，只能对加法补上了再和规则比。')
  expect(ticked(container)).toBe(false)
})

it('none found is said to be none, with what we do not know and one question', async () => {
  const { container } = open({ ...PAPER, pooledFund: '20000', majorIllness: '9999', fundTotal: '29999', own: '38401', cash: '35401' })
  expect(await screen.findByText('可能是这里不知道的事')).toBeInTheDocument()
  expect(container).toHaveTextContent('没有一种算得出单子上的数')
  expect(container).not.toHaveTextContent('像是按')
})

it('a place without rules: sums, what the paper implies, and a start for the next estimate', () => {
  const { container } = open(PAPER, { tier: 'tertiary' }, { areaCode: '330500' })
  expect(container).toHaveTextContent('湖州的规则这里没有')
  expect(container).toHaveTextContent('45%')
  fireEvent.click(screen.getByText('下次估算用它'))
  expect(useEstimates.getState().draft).toMatchObject({ who: 'dad1', own: { who: 'dad1', start: '700.00', rate: '45' } })
})

it.each([
  ['the tier', {}, {}, '还不知道医院几级，只能对加法'],
  ['the filing', { tier: 'tertiary', place: 'inProvince' }, {}, '还不知道当时的备案，只能对加法'],
  ['which insurance', AWAY, { insurance: 'unknown' }, '还不知道是职工还是居民医保，只能对加法']
] as const)('where nobody said %s, only sums are checked', (_case, more, member, said) => {
  const { container } = open(PAPER, more, member)
  expect(container).toHaveTextContent(said)
  expect(container).toHaveTextContent('4 条都对上')
  expect(container).not.toHaveTextContent('一层一层对')
})

it('keeps the paper once, however often it is tapped, and the form is empty again', () => {
  open(PAPER)
  fireEvent.click(screen.getByText('存进账本'))
  fireEvent.click(screen.getByText('存进账本'))
  const { bills, draft } = useBills.getState()
  expect(bills).toMatchObject([{ state: 'settled', who: 'dad1', on: '2025-11-28', sheet: { total: 68_400_00, cash: 29_598_00 } }])
  expect([draft.amounts, draft.who]).toEqual([{}, 'dad1'])
})

it('a kept bill that is opened by itself is searched once, to the end', async () => {
  useSheetLook.setState({ form: null })
  useHousehold.setState({ members: [dad], lastRemoved: null })
  const sheet = Object.fromEntries(Object.entries(PAPER).map(([field, yuan]) => [field, fen(Number(yuan) * 100)]))
  useBills.setState({ bills: [{ id: 'k1', state: 'settled', who: 'dad1', on: '2025-11-28', care: 'inpatient', tier: 'tertiary', place: 'crossProvince', city: '武汉', filing: 'longTerm', sheet }] })
  render(<CheckScreen today={TODAY} id='k1' />)
  expect(await screen.findByText('像是按没备案算的')).toBeInTheDocument()
})

it('a place whose rules did not come: said so, the sums are checked, and nothing is said to be unknown there', () => {
  lookElsewhere((code) => (code === '440100' ? undefined : authoredPlace(code)))
  const { container } = open(PAPER, AWAY, { areaCode: '440100' })
  expect(container).toHaveTextContent('加得起来。广州的规则没取到')
  expect(container).toHaveTextContent('先对加法。取到了再和规则比。')
  expect(container).not.toHaveTextContent(/规则这里没有|像是按/)
  lookElsewhere(authoredPlace)
})
