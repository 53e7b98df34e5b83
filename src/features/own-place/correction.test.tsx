import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { IsoDate } from '@/domain/date/iso-date'
import { placeNamed } from '@/policy/geography/place-list'
import { useHousehold } from '@/state/household'
import { useOwnPlaces } from '@/state/own-places'
import { CorrectScreen } from '.'
import { correctionText, figureOf, guessed, saidIn } from './correction'
import { copy } from './correction.copy'

const TODAY: IsoDate = '2026-11-28'
const said = (says: string, area = '411600') => saidIn({ says, area, from: '周口通知' })
const ROOT = path.join(__dirname, '../../..')

describe('what a sentence is about', () => {
  it.each([
    ['三级医院起付线 1200 元', 'deductible', 'resident', 'tertiary'],
    ['职工二级医院报销 85%', 'rate', 'employee', 'secondary'],
    ['乡镇卫生院门槛费 200 元', 'deductible', 'resident', 'primary'],
    ['大病保险起付线 1.4 万元', 'illnessStart', 'resident', 'tertiary'],
    ['大病报销比例 60%', 'illnessRate', 'resident', 'tertiary'],
    ['年度最高支付限额 15 万元', 'fundCap', 'resident', 'tertiary'],
    ['2026 年每人 400 元', 'premium', 'resident', 'tertiary'],
    ['集中缴费期到 12 月 31 日', 'payTo', 'resident', 'tertiary'],
    ['异地就医没备案降 10 点', 'awayDrop', 'resident', 'tertiary'],
    ['转诊先自付 10%', 'awayFirstPay', 'resident', 'tertiary'],
    ['报到几点', 'rate', 'resident', 'tertiary'],
    ['新生儿 90 天内', '', 'resident', 'tertiary']
  ])('%s', (says, field, scheme, tier) => {
    const { field: found, ...rest } = guessed(said(says), '', 2027)
    expect([found, rest.scheme, rest.tier]).toEqual(says === '报到几点' ? ['', scheme, tier] : [field, scheme, tier])
  })
})

it('the place is that of the figure, or the family’s; a link to nowhere has none', () => {
  expect(guessed(said('x'), '330800', 2027).areaCode).toBe('411600')
  expect(guessed(said('x', 'zzz'), '330800', 2027).areaCode).toBe('330800')
  expect(saidIn({ says: 'x'.repeat(5000) }).says).toHaveLength(200)
})

it('becomes a figure of the place once there is one, with its notice', () => {
  const started = guessed(said('三级医院起付线 800 元'), '', 2027)
  expect(figureOf(started, TODAY)).toBeNull()
  expect(figureOf({ ...started, value: '1,200', docNumber: '周医保〔2026〕1号', url: ' ' }, TODAY)).toEqual({
    id: '411600.resident.deductible.tertiary', areaCode: '411600', scheme: 'resident', field: 'deductible', tier: 'tertiary', value: 1_200_00,
    from: { title: '当地通知', docNumber: '周医保〔2026〕1号' }, on: TODAY
  })
  expect(figureOf({ ...started, value: 'x' }, TODAY)).toBeNull()
  expect(figureOf({ ...started, field: '', value: '5' }, TODAY)).toBeNull()
  expect(figureOf({ ...started, areaCode: '', value: '5' }, TODAY)).toBeNull()
})

it('is a text with the lines of the issue form, in its order', () => {
  const text = correctionText({ ...guessed(said('三级医院起付线 800 元'), '', 2027), value: '1200', url: 'https://x.gov.cn' }, said('三级医院起付线 800 元'))
  expect(text.split('\n')).toEqual([
    '安心医保：这个数不对', '地方：周口市 411600', '哪个数：居民 三级起付线', '资料里写的：三级医院起付线 800 元', '来源：周口通知', '当地通知写的：1200 元', '文号：没填', '日期：没填', '网址：https://x.gov.cn'
  ])
  const form = readFileSync(path.join(ROOT, '.github/ISSUE_TEMPLATE/correction.yml'), 'utf8')
  const { head: _head, line: _line, unknown: _unknown, ...names } = copy.text
  expect([...form.matchAll(/^ {6}label: (.+)$/gm)].map(([, label]) => label)).toEqual(Object.values(names))
})

it('corrections that were taken over name a day, a place and a notice', () => {
  const page = readFileSync(path.join(ROOT, 'docs/corrections.md'), 'utf8')
  const rows = page.split('\n').filter((line) => /^\| (?!Day)/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
  for (const [day = '', place = '', ...rest] of rows) {
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(placeNamed(/\d{6}/.exec(place)?.[0] ?? '')).toBeDefined()
    expect(rest.every((cell) => cell !== '')).toBe(true)
  }
})

describe('its page', () => {
  const open = (query: Record<string, string>) => render(<CorrectScreen today={TODAY} query={query} />)
  beforeEach(() => {
    useOwnPlaces.setState({ figures: [] })
    useHousehold.setState({ members: [] })
  })

  it('shows what is said, keeps what the notice says, and goes back', () => {
    open({ says: '二级医院起付线 500 元', from: '周口通知', area: '411600' })
    expect(screen.getByText('二级医院起付线 500 元')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '存下，马上按它算' }))
    expect(Taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '先填通知上的数' }))
    fireEvent.input(screen.getByLabelText('起付线（元）'), { target: { value: '600' } })
    fireEvent.click(screen.getByRole('button', { name: '存下，马上按它算' }))
    expect(useOwnPlaces.getState().figures).toMatchObject([{ field: 'deductible', tier: 'secondary', value: 600_00 }])
  })

  it('something that is not computed with can only be copied', () => {
    open({ says: '新生儿 90 天内', area: '411600' })
    expect(screen.queryByRole('button', { name: '存下，马上按它算' })).toBeNull()
    expect(screen.getByText('这一项只能抄给维护的人，算的时候用不上。')).toBeInTheDocument()
  })
})
