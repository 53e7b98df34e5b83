import { fireEvent, render, screen, within } from '@testing-library/react'
import { resetTaro } from '../../../../test/taro'
import { authoredLeads } from '@/policy/data/authored'
import { compact } from '@/policy/data/compact'
import { loadPlace } from '@/platform/places/load-place'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { EMPTY_FORM, NO_OWN, useEstimates, type EstimateForm } from '@/state/estimates'
import { useHousehold } from '@/state/household'
import { EstimatorScreen } from '../form/estimator-screen'
import { ResultScreen } from '../result/result-screen'
import { resultText } from '../result/result-text'
import { GUEST } from '../form/who'
import { resultOf } from '../result/use-result'

jest.mock('@/platform/places/load-place', () => ({ loadPlace: jest.fn() }))

const TODAY: IsoDate = '2026-11-22'
const person = (id: string, nickname: string, areaCode: string, more: Partial<Member> = {}): Member => ({
  id, nickname, relation: 'other', insurance: 'resident', areaCode, years: [], ...more
})
const mum = person('moma', '妈妈', '330800')
const aunt = person('aunt', '小姨', '999999')
const uncle = person('uncl', '舅舅', '', { insurance: 'flexible' })

const family = (...members: readonly Member[]) => useHousehold.setState({ members, lastRemoved: null })
const open = () => render(<EstimatorScreen today={TODAY} />)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }))
const field = (label: string) => screen.getByLabelText(label)
function type(label: string, text: string) {
  fireEvent.focus(field(label))
  fireEvent.input(field(label), { target: { value: text } })
}
function enter(label: string, text: string) {
  type(label, text)
  fireEvent.blur(field(label))
}
/** What the bar at the foot shows: a sum, or what is still missing. */
const bar = () => screen.getAllByRole('status')[0]?.parentElement?.textContent
const heading = (name: string) => screen.queryByRole('heading', { name })

function chooseElsewhere() {
  tap(/^参保地/)
  choose(/^我的地方不在这里/)
}

const own = (patch: Partial<EstimateForm['own']> = {}, more: Partial<EstimateForm> = {}): EstimateForm => ({
  ...EMPTY_FORM, who: GUEST, splitOpen: true, total: '30000', a: '30000', own: { ...NO_OWN, who: GUEST, rate: '60', start: '800', ...patch }, ...more
})

function openResult(form: EstimateForm) {
  useEstimates.setState({ draft: form })
  return render(<ResultScreen today={TODAY} />)
}

beforeEach(() => {
  resetTaro()
  jest.mocked(loadPlace).mockReturnValue(new Promise(() => undefined))
  family()
  useEstimates.setState({ draft: EMPTY_FORM })
})

describe('a person whose place is not in the list', () => {
  it('finds the way in as the last of the places, and fills in a short card', () => {
    open()
    tap(/^参保地/)
    const [last] = within(screen.getByRole('radiogroup', { name: '在哪里参保' })).getAllByRole('radio').slice(-1)
    expect(last).toHaveTextContent('我的地方不在这里自己填比例')
    choose(/^我的地方不在这里/)
    expect(screen.getByText('照当地通知填。去外地看病，填去外地的比例。')).toBeInTheDocument()
    expect([heading('医院是几级'), heading('在哪看'), screen.queryByRole('radiogroup', { name: '参加的是哪种医保' })]).toEqual([null, null, null])
    expect(['自己填比例', '花了多少'].map((name) => heading(name)?.previousSibling?.textContent)).toEqual(['3', '4'])
    expect(bar()).toContain('再填报销比例就能算')
    enter('报销比例（%）', '60')
    expect(bar()).toContain('再填总费用就能算')
    enter('起付线（元）', '800')
    enter('总费用（元）', '30000')
    expect(bar()).toContain('至少要准备')
    expect(bar()).toContain('17,520.00')
  })

  it('comes back to the packs by choosing a place; what was typed stays', () => {
    open()
    chooseElsewhere()
    enter('报销比例（%）', '60')
    tap(/^参保地/)
    choose(/^衢州市/)
    expect(heading('自己填比例')).toBeNull()
    expect(heading('医院是几级')).toBeInTheDocument()
    chooseElsewhere()
    expect(field('报销比例（%）')).toHaveValue('60')
  })

  it.each([
    ['６５', '65'],
    ['65 %', '65'],
    [' 65% ', '65'],
    ['62.5％', '62.5'],
    ['百分之80', '80']
  ])('takes a rate typed as %s', (typed, shown) => {
    open()
    chooseElsewhere()
    enter('报销比例（%）', typed)
    expect(field('报销比例（%）')).toHaveValue(shown)
    expect(field('报销比例（%）')).toBeValid()
  })

  it.each([
    ['报销比例（%）', '100.01', '比例最多 100%'],
    ['报销比例（%）', '-5', '比例不能是负数'],
    ['报销比例（%）', 'abc', '只填数字，如 65'],
    ['报销比例（%）', '1e12', '只填数字，如 65'],
    ['报销比例（%）', '💰', '只填数字，如 65'],
    ['乙类先自付（%）', '10.125', '比例最多两位小数'],
    ['大病比例（%）', '101', '比例最多 100%'],
    ['起付线（元）', '-800', '金额不能是负数'],
    ['起付线（元）', '1e12', '只填数字'],
    ['封顶线（元）', '99999999999', '最多 9,999,999.99 元'],
    ['封顶线（元）', '0', '封顶线不能是 0'],
    ['大病起付线（元）', '💰', '只填数字']
  ])('says in %s what is wrong with %s, keeps it, and computes nothing from it', (label, typed, sentence) => {
    useEstimates.setState({ draft: own() })
    open()
    enter(label, typed)
    expect(screen.getByText(new RegExp(sentence))).toBeInTheDocument()
    type(label, typed)
    expect(field(label)).toHaveValue(typed)
    expect(bar()).toContain('先改标红的地方')
  })

  it('is not stopped by what stands in fields that it no longer sees', () => {
    useEstimates.setState({ draft: own({}, { admissions: 'x', deductiblePaid: '-1', place: 'crossProvince', guest: { ...EMPTY_FORM.guest, age: 'x' } }) })
    open()
    expect(bar()).toContain('17,520.00')
    tap(/^再填细一点/)
    expect(screen.queryByLabelText('起付线已付（元）')).toBeNull()
    expect(screen.queryByLabelText('今年住过几次院（次）')).toBeNull()
    expect(field('统筹已付（元）')).toBeInTheDocument()
  })
})

describe('a member of the household', () => {
  it.each([
    ['whose place has no terms', aunt, '还没有这个地区的资料'],
    ['whose place nobody filled in', uncle, '还没填在哪里参保']
  ])('%s gets the offer at once, and the way back', (_case, member, title) => {
    family(member, mum)
    open()
    expect(screen.getAllByText(title).length).toBeGreaterThan(0)
    tap('自己填比例')
    expect(screen.queryByText(title)).toBeNull()
    enter('报销比例（%）', '60')
    enter('总费用（元）', '1000')
    expect(bar()).toContain('400.00')
    tap('不自己填了')
    expect(heading('自己填比例')).toBeNull()
    expect(screen.getAllByText(title).length).toBeGreaterThan(0)
  })

  it('leaves everybody else their own terms', () => {
    family(aunt, mum)
    open()
    tap('自己填比例')
    choose(/^妈妈/)
    expect(heading('自己填比例')).toBeNull()
    expect(heading('医院是几级')).toBeInTheDocument()
    choose(/^小姨/)
    expect(heading('自己填比例')).toBeInTheDocument()
  })

  it('names the place where only its name is known', () => {
    family(person('aunt', '小姨', '131000'))
    open()
    expect(screen.getByText('还没有廊坊的报销资料')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: /小姨/ })).toHaveTextContent('居民·廊坊')
  })
})

it('care without terms is offered the same', () => {
  useEstimates.setState({ draft: { ...EMPTY_FORM, who: GUEST, care: 'pharmacy', guest: { ...EMPTY_FORM.guest, areaCode: '330800' } } })
  open()
  tap('自己填比例')
  expect(heading('自己填比例')).toBeInTheDocument()
})

describe('what others wrote about the place', () => {
  const granny = person('gran', '奶奶', '320300', { insurance: 'employee', birthYear: 1990 } as Partial<Member>)
  const rows = () => screen.getAllByRole('button', { name: /^(用这个数|用了)：/ }).map((row) => row.getAttribute('aria-label'))

  beforeEach(() => {
    jest.mocked(loadPlace).mockImplementation((name) => Promise.resolve({ kind: 'ready', data: compact(authoredLeads.get(name.slice(6))) }))
    family(granny)
    useEstimates.setState({ draft: { ...EMPTY_FORM, who: 'gran', total: '20000', own: { ...NO_OWN, who: 'gran' } } })
  })

  it('stands beside the fields, is used only when tapped, and is kept as the family’s own with where it is from', async () => {
    open()
    expect(await screen.findByText(/不会自动用上/)).toBeInTheDocument()
    expect(bar()).toContain('再填报销比例就能算')
    expect(rows()).toContain('用这个数：网上有人写 三级 1,000 元（2024，没核对）')
    tap('用这个数：网上有人写 三级 1,000 元（2024，没核对）')
    tap(/^用这个数：网上有人写 .*三级 70%（2024，没核对）/)
    expect([field('报销比例（%）'), field('起付线（元）')].map((one) => (one as HTMLInputElement).value)).toEqual(['70', '1,000.00'])
    expect(rows().filter((name) => name?.startsWith('用了'))).toHaveLength(2)
    expect(bar()).toContain('6,700.00')
    const model = resultOf(useEstimates.getState().draft, [granny], TODAY)
    expect(JSON.stringify(model)).not.toContain('没核对')
  })

  it('is said in the result, and forgotten once another figure is typed over it', async () => {
    const view = open()
    await screen.findByText(/不会自动用上/)
    tap('用这个数：网上有人写 三级 1,000 元（2024，没核对）')
    tap(/^用这个数：网上有人写 .*三级 70%/)
    enter('报销比例（%）', '72')
    expect(rows().filter((name) => name?.startsWith('用了'))).toHaveLength(1)
    view.unmount()
    const model = resultOf(useEstimates.getState().draft, [granny], TODAY)
    expect(JSON.stringify(model)).toContain('起付线 1,000.00 元（网上有人写 三级 1,000 元（2024，没核对）：2024年徐州市职工医保政策')
    expect(JSON.stringify(model)).not.toContain('70%')
  })
})

describe('its result', () => {
  it('says whose figures they are, and names no place and no tier', () => {
    const { container } = openResult(own({ illnessStart: '10000', illnessRate: '60' }, { tier: 'tertiary', guest: { ...EMPTY_FORM.guest, areaCode: '330800' } }))
    expect(document.body).toHaveTextContent('其他人 · 住院 · 自己填的比例')
    expect(container).toHaveTextContent('29,200.00 × 60% = 17,520.00')
    expect(container).toHaveTextContent('(12,480.00 − 10,000.00) × 60% = 1,488.00')
    expect(container).toHaveTextContent('自己填的 800.00')
    expect(container).toHaveTextContent('至少要准备')
    expect(container).not.toHaveTextContent(/往少算|没有区间/)
    expect(container).not.toHaveTextContent(/衢州|三级|第三方资料|换个选择会怎样/)
    fireEvent.click(screen.getAllByRole('link', { name: /来源 1：自己填的/ })[0] as Element)
    const sheet = within(screen.getByRole('dialog'))
    expect(sheet.getByText('起付线 800.00 元')).toBeInTheDocument()
    expect(sheet.getAllByText('你自己填的数').length).toBeGreaterThan(0)
    expect(sheet.queryByText(/看过|看全部来源/)).toBeNull()
  })

  it('lists what was not entered', () => {
    const { container } = openResult(own({ start: '' }, { a: '20000', b: '10000' }))
    for (const words of ['乙类先自付：没填', '起付线：没填', '封顶线：没填', '大病保险：起付线和比例没填全']) expect(container).toHaveTextContent(words)
  })

  it('counts half of 大病 as nothing', () => {
    const { container } = openResult(own({ illnessStart: '100' }))
    expect(container).toHaveTextContent('大病保险：起付线和比例没填全，没算。')
    expect(container).toHaveTextContent('¥17,520.00')
  })

  it('carries the same into the text for a chat', () => {
    const model = resultOf(own({}, { guest: { ...EMPTY_FORM.guest, insurance: 'flexible' } }), [], TODAY)
    if (model.kind !== 'ready') throw new Error(model.kind)
    const text = resultText(model, 'low')
    expect(text).toContain('住院 · 自己填的比例')
    expect(text).toContain('是自己照通知填的，没有来源可查')
    expect(text).toContain('比例是自己填的，没人核对过')
    expect(text).not.toMatch(/第三方资料|灵活就业按职工|三级|一定|保证|肯定|全额报|放心/)
  })
})
