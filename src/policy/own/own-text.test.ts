import fc from 'fast-check'
import { ownId, OWN_DAYS, OWN_FIELDS, OWN_SHARES, type OwnFigure, type OwnSlot } from '@/domain/own-place/own-figure'
import { MAX_OWN_TEXT, ownText, problemText, readOwnText } from './own-text'

const AREA = '411600'
const figure = (slot: Omit<OwnSlot, 'areaCode'>, value: OwnFigure['value'], from: OwnFigure['from'] = {}): OwnFigure =>
  ({ ...slot, areaCode: AREA, id: ownId({ ...slot, areaCode: AREA }), value, from, on: '2026-11-28' })
const ALL = [
  figure({ scheme: 'resident', field: 'premium', year: 2027 }, 400_00, { title: '村里通知' }),
  figure({ scheme: 'resident', field: 'payTo', year: 2027 }, '2026-12-20'),
  figure({ scheme: 'resident', field: 'deductible', tier: 'tertiary' }, 1_200_00, { title: '网上有人写', docNumber: '周医保〔2026〕1号', day: '2026-01-01', url: 'https://example.gov.cn/1' }),
  figure({ scheme: 'employee', field: 'rate', tier: 'primary' }, 85_00)
]
const text = ownText(AREA, ALL)

it('comes back as it was', () => expect(readOwnText(text)).toEqual({ kind: 'ok', areaCode: AREA, figures: ALL }))

it('may stand among spaces, as a chat leaves it', () => expect(readOwnText(`\uFEFF\n ${text} \n`).kind).toBe('ok'))

it('comes back whatever was typed', () => {
  const one = fc.constantFrom(...OWN_FIELDS).chain((field) => fc.record({
    scheme: fc.constantFrom('employee' as const, 'resident' as const),
    value: (OWN_DAYS as readonly string[]).includes(field) ? fc.constant('2026-12-31') : fc.integer({ min: 1, max: (OWN_SHARES as readonly string[]).includes(field) ? 10_000 : 999_999_999 }),
    title: fc.string({ maxLength: 200 })
  }).map(({ scheme, value, title }) => figure({
    scheme, field, ...(field === 'rate' || field === 'deductible' ? { tier: 'secondary' as const } : {}), ...(field === 'premium' || field.startsWith('pay') ? { year: 2027 } : {})
  }, value as OwnFigure['value'], { title })))
  fc.assert(fc.property(one, (made) => expect(readOwnText(ownText(AREA, [made]))).toEqual({ kind: 'ok', areaCode: AREA, figures: [made] })))
})

const changed = (change: (root: Record<string, unknown> & { figures: Record<string, unknown>[] }) => void): string => {
  const root = JSON.parse(text) as Record<string, unknown> & { figures: Record<string, unknown>[] }
  change(root)
  return JSON.stringify(root)
}
const second = (change: (one: Record<string, unknown>) => void) => changed(({ figures }) => change(figures[2] as Record<string, unknown>))

it.each([
  ['', '', 'empty'],
  ['{', '', 'not-json'],
  [text.slice(0, -10), '', 'not-json'],
  ['[]', '', 'not-ours'],
  ['null', '', 'not-ours'],
  [changed((root) => (root['app'] = 'x')), '', 'not-ours'],
  [changed((root) => (root['ownPlace'] = 2)), 'ownPlace', 'newer'],
  [changed((root) => (root['ownPlace'] = '1')), 'ownPlace', 'not-ours'],
  [changed((root) => (root['more'] = 1)), 'more', 'unknown'],
  [changed((root) => (root['area'] = '000000')), 'area', 'place'],
  [changed((root) => (root['area'] = 411600)), 'area', 'place'],
  [changed((root) => (root.figures = [])), 'figures', 'list'],
  [changed((root) => (root.figures = Array.from({ length: 201 }, () => ({})))), 'figures', 'many'],
  [changed((root) => root.figures.push(root.figures[0] as object as Record<string, unknown>)), 'figures[4]', 'twice'],
  [changed((root) => (root.figures = [null as never])), 'figures[0]', 'object'],
  [second((one) => (one['scheme'] = 'all')), 'figures[2].scheme', 'scheme'],
  [second((one) => (one['field'] = 'x')), 'figures[2].field', 'field'],
  [second((one) => (one['tier'] = 'x')), 'figures[2].tier', 'tier'],
  [second((one) => (one['year'] = 2027)), 'figures[2].year', 'year'],
  [second((one) => (one['value'] = 0.5)), 'figures[2].value', 'value'],
  [second((one) => (one['value'] = '800')), 'figures[2].value', 'value'],
  [second((one) => (one['value'] = -1)), 'figures[2].value', 'value'],
  [second((one) => (one['value'] = 1e12)), 'figures[2].value', 'value'],
  [second((one) => (one['on'] = '2026-02-30')), 'figures[2].on', 'day'],
  [second((one) => (one['from'] = 'x')), 'figures[2].from', 'object'],
  [second((one) => (one['from'] = { title: 'x'.repeat(201) })), 'figures[2].from.title', 'text'],
  [second((one) => (one['from'] = { who: '妈妈' })), 'figures[2].from.who', 'unknown'],
  ['x'.repeat(MAX_OWN_TEXT + 1), '', 'too-large'],
  ['安'.repeat(MAX_OWN_TEXT / 3 + 1), '', 'too-large'],
  ['['.repeat(100_000), '', 'not-json']
])('%#: says where and what', (bad, path, why) => {
  expect(readOwnText(bad)).toEqual({ kind: 'bad', path, why })
  expect(problemText(why as never)).toMatch(/。$/)
})
