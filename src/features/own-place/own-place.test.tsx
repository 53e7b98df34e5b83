import { fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { IsoDate } from '@/domain/date/iso-date'
import { ownId, type OwnFigure, type OwnSlot } from '@/domain/own-place/own-figure'
import { authoredLeads } from '@/policy/data/authored'
import { compact } from '@/policy/data/compact'
import { ownText } from '@/policy/own/own-text'
import { loadPlace } from '@/platform/places/load-place'
import { useHousehold } from '@/state/household'
import { useOwnPlaces } from '@/state/own-places'
import { EditScreen, OwnPlacesScreen } from '.'

jest.mock('@/platform/places/load-place', () => ({ loadPlace: jest.fn() }))

const TODAY: IsoDate = '2026-11-28'
const ZHOUKOU = '411600'
const own = (slot: Omit<OwnSlot, 'areaCode' | 'scheme'>, value: OwnFigure['value'], title?: string): OwnFigure => {
  const full = { ...slot, areaCode: ZHOUKOU, scheme: 'resident' as const }
  return { ...full, id: ownId(full), value, from: title === undefined ? {} : { title }, on: '2026-11-01' }
}
const figures = () => useOwnPlaces.getState().figures
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
function type(label: string, text: string) {
  fireEvent.focus(screen.getByLabelText(label))
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
}

beforeEach(() => {
  useOwnPlaces.setState({ figures: [] })
  useHousehold.setState({ members: [] })
  jest.mocked(loadPlace).mockReturnValue(new Promise(() => undefined))
})

describe('the form of a place', () => {
  const open = (query = { area: '411623' } as Record<string, string>) => render(<EditScreen today={TODAY} query={query} />)

  it('writes down what was typed, for the pooling area of the county, with where it is from', () => {
    open()
    type('每人缴（元）', '400')
    type('三级起付线（元）', '1200')
    type('三级报销比例（%）', '60')
    fireEvent.click(screen.getByRole('radio', { name: '降比例' }))
    type('比例降几个点（点）', '10')
    type('哪里写的', '村里通知')
    tap('存下')
    expect(figures().map(({ id, field, value, from, on }) => [id, field, value, from, on])).toEqual([
      ['411600.resident.premium.2027', 'premium', 400_00, { title: '村里通知' }, TODAY],
      ['411600.resident.deductible.tertiary', 'deductible', 1_200_00, { title: '村里通知' }, TODAY],
      ['411600.resident.rate.tertiary', 'rate', 60_00, { title: '村里通知' }, TODAY],
      ['411600.resident.away.', 'awayDrop', 10_00, { title: '村里通知' }, TODAY]
    ])
    expect(Taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '存下了，马上按这些算' }))
  })

  it('shows what was kept, takes away what was emptied, and leaves the rest as it was', () => {
    const premium = own({ field: 'premium', year: 2027 }, 380_00, '去年的')
    const rate = own({ field: 'rate', tier: 'tertiary' }, 60_00)
    const employee = { ...own({ field: 'rate', tier: 'primary' }, 90_00), scheme: 'employee' as const, id: '411600.employee.rate.primary' }
    useOwnPlaces.setState({ figures: [premium, rate, employee] })
    open()
    expect(screen.getByLabelText('每人缴（元）')).toHaveValue('380.00')
    type('三级报销比例（%）', '')
    tap('存下')
    expect(figures()).toEqual([employee, premium])
  })

  it('another scheme keeps what stands in the fields, and shows its own', () => {
    open()
    type('一级报销比例（%）', '85')
    fireEvent.click(screen.getByRole('radio', { name: '职工' }))
    expect(figures()).toHaveLength(1)
    expect(screen.getByLabelText('一级报销比例（%）')).toHaveValue('')
    expect(screen.queryByLabelText('每人缴（元）')).toBeNull()
  })

  it.each([
    ['三级报销比例（%）', '101', '比例是 0 到 100'],
    ['三级起付线（元）', 'x', '这个数读不懂'],
    ['一年最多报（元）', '0', '最多报不能是 0']
  ])('%s %s: says what is wrong and writes nothing', (label, text, why) => {
    open()
    type('二级报销比例（%）', '70')
    type(label, text)
    tap('存下')
    expect(screen.getByText(why)).toBeInTheDocument()
    expect(figures()).toEqual([])
  })

  it('what others wrote stands beside the field of its tier, and is kept with its page', async () => {
    jest.mocked(loadPlace).mockImplementation((name) => Promise.resolve({ kind: 'ready', data: compact(authoredLeads.get(name.slice(6)) ?? []) }))
    open({ area: '320300', scheme: 'employee' })
    fireEvent.click(await screen.findByRole('button', { name: '用这个数：网上有人写 三级 1,000 元（2024，没核对）' }))
    expect(screen.getByLabelText('三级起付线（元）')).toHaveValue('1,000.00')
    tap('存下')
    expect(figures()).toMatchObject([{ areaCode: '320300', field: 'deductible', tier: 'tertiary', value: 1_000_00, from: { title: expect.stringMatching(/^网上有人写 三级 1,000 元（2024，没核对）：2024年徐州/) as string } }])
  })

  it('a link to no place says so', () => {
    open({ area: '999999' })
    expect(screen.getByText('没有这个地方')).toBeInTheDocument()
  })
})

describe('the list', () => {
  const open = () => render(<OwnPlacesScreen today={TODAY} />)
  const field = () => screen.getByLabelText('那段字')

  it('says who uses it, copies it out, and takes it away', () => {
    useHousehold.setState({ members: [{ id: 'gran', nickname: '外婆', relation: 'other', insurance: 'resident', areaCode: ZHOUKOU, years: [] }] })
    useOwnPlaces.setState({ figures: [own({ field: 'rate', tier: 'tertiary' }, 60_00, '医院窗口说的'), own({ field: 'payTo', year: 2027 }, '2026-12-20')] })
    open()
    const card = within(screen.getByRole('region', { name: '我记的周口' }))
    expect(card.getByText(/外婆在用，11月1日改过/)).toBeInTheDocument()
    expect(card.getByText('居民 2027 年度 缴到哪天')).toBeInTheDocument()
    expect(card.getByText('12月20日')).toBeInTheDocument()
    expect(card.getByText('医院窗口说的')).toBeInTheDocument()
    fireEvent.click(card.getByText('删掉这个地方'))
    expect(figures()).toEqual([])
    expect(screen.getByText('还没有自己填的地方')).toBeInTheDocument()
  })

  it('reads what another family copied out, says what it would change, and changes it only when asked', () => {
    const mine = own({ field: 'rate', tier: 'tertiary' }, 55_00)
    const theirs = [own({ field: 'rate', tier: 'tertiary' }, 60_00), own({ field: 'premium', year: 2027 }, 400_00)]
    useOwnPlaces.setState({ figures: [mine] })
    open()
    fireEvent.input(field(), { target: { value: ownText(ZHOUKOU, theirs) } })
    tap('看看里面有什么')
    expect(screen.getByText('周口，2 个数。')).toBeInTheDocument()
    expect(screen.getByText('其中 1 个和你填的是同一件事，会换掉你的。')).toBeInTheDocument()
    expect(figures()).toEqual([mine])
    fireEvent.click(screen.getByText('用这些'))
    expect(figures()).toEqual(theirs)
    expect(field()).toHaveValue('')
  })

  it('says where a text is wrong, changes nothing, and keeps the text', () => {
    const bad = ownText(ZHOUKOU, [own({ field: 'rate', tier: 'tertiary' }, 60_00)]).replace('6000', '60000')
    open()
    fireEvent.input(field(), { target: { value: bad } })
    tap('看看里面有什么')
    expect(screen.getByText(/^figures\[0\]\.value：数不对.*什么都没改，那段字还在。$/)).toBeInTheDocument()
    expect(field()).toHaveValue(bad.replace(/\n/g, ''))
    expect(figures()).toEqual([])
  })
})
