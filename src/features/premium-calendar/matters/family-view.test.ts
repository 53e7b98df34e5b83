import { told } from '@/domain/enrolment/years.cases'
import { baby, dad, kid, me, mum, peopleAt, person, timetableOf, TODAY } from '../family.cases'
import { familyView } from './family-view'

const family = [dad, mum, baby, kid, me]
const own = (title: string, on: string) => ({ kind: 'own', id: title.length + on.replace(/-/g, ''), title, on }) as const
const view = (members = family, over = {}, on = TODAY) => familyView(timetableOf(members, { on, ...over }), peopleAt(members, { on, ...over }), on)

it('lists what is to be done now: the coming week first, then what was missed, then by day', () => {
  const entries = [own('过了', '2026-11-20'), own('今天', '2026-11-22'), own('第七天', '2026-11-29'), own('第八天', '2026-11-30')]
  expect(view([kid], { entries }).open.map(({ title }) => title)).toEqual(['今天', '第七天', '过了', '第八天', '大宝 · 衢州居民缴费'])
  expect(view([kid], { entries }).urgent).toBe(3)
})

it('says of a row all that another screen draws', () => {
  const [row] = view([dad, mum]).open
  expect(row).toMatchObject({
    title: '重庆居民医保缴费',
    crowd: '2 人',
    date: '12月31日 周四',
    shortDate: '12/31',
    detail: '2 人 ¥800.00 到 ¥1,175.00',
    daysLeft: 39,
    urgency: 'far',
    doubts: [{ form: 'inferred', words: '推定' }, { form: 'inferred', words: '征求意见稿' }],
    hotline: '12393'
  })
  expect(row?.faces.map(({ char }) => char)).toEqual(['爸', '妈'])
})

it('drops from a row who has paid, and the row when all have', () => {
  const marks = { '500000:dad:premium:2027': TODAY } as const
  const [row] = view([dad, mum], { marks }).open
  expect(row).toMatchObject({ crowd: '1 人', detail: '¥400.00 到 ¥775.00' })
  expect(row?.faces.map(({ char }) => char)).toEqual(['妈'])
  expect(view([dad, mum], { marks: { ...marks, '500000:mum:premium:2027': TODAY } }).open).toEqual([])
})

it('doubts day and money apart', () => {
  expect(view([kid]).open[0]?.doubts.map(({ words }) => words)).toEqual(['推定', '金额不一致'])
})

it('says where a bill is handed in', () => {
  const entries = [{ kind: 'claim', id: 'c', memberId: 'kid', endedOn: '2026-09-09' }] as const
  expect(view([kid], { entries }).open[0]?.detail).toBe('交回衢州医保')
})

it.each([
  ['8 days', '2026-11-30', 'near'],
  ['7 days', '2026-11-29', 'hot'],
  ['30 days', '2026-12-22', 'near'],
  ['31 days', '2026-12-23', 'far'],
  ['missed', '2026-11-21', 'hot']
])('is as urgent as its days: %s', (_, on, urgency) => {
  expect(view([me], { entries: [own('换卡', on)] }).open[0]?.urgency).toBe(urgency)
})

it('what was missed stands on that day, with what is left of it and two ways out', () => {
  const { open: [row], urgent } = view([mum], {}, '2027-01-05' as never)
  expect(urgent).toBe(1)
  expect(row).toMatchObject({ date: '2026年12月31日 周四', shortDate: '12/31', daysLeft: -5, urgency: 'hot', missed: '还能补到 2月26日 周五' })
  expect(row?.ways).toMatchObject([{ title: '今天缴', note: '2月1日起能报' }, { title: '能补的最后一天缴', value: '2月28日 周日', note: '3月1日起能报' }])
  const [over] = view([mum], {}, '2027-03-10' as never).open
  expect(over).toMatchObject({ shortDate: '12/31', daysLeft: -69 })
  expect(over?.ways?.map(({ title }) => title)).toEqual(['今天缴', '等下一季'])
})

it('asks somebody who pays by the month for the month in hand, with its last day', () => {
  const rider = person('rider', '阿强', { insurance: 'flexible', areaCode: '440100', lastPaidMonth: '2026-10' })
  const { open, unknown, crew } = view([rider])
  expect(open).toMatchObject([{ title: '阿强 · 缴11月的医保费', daysLeft: 8, doubts: [{ words: '日期推定' }], missed: '没缴的月份算断缴，从那个月起可能不报。断得不久还能补。' }])
  expect([unknown, crew.map(({ note }) => note)]).toEqual([[], ['11 月缴没缴没记']])
  expect(view([{ ...rider, lastPaidMonth: '2026-11' }]).next).toMatchObject({ title: '阿强 · 缴12月的医保费', opens: '12月1日' })
  expect(view([{ ...rider, lastPaidMonth: '2026-08' }]).open.map(({ title }) => title)).toEqual(['阿强 · 补缴断缴的月份'])
})

it('names what comes next while nothing is open', () => {
  const { open, next, unknown } = view([{ ...kid, years: told([2026, 2027]) }], {}, '2027-03-01' as never)
  expect([open, unknown]).toEqual([[], []])
  expect(next).toEqual({ title: '大宝 · 衢州居民缴费', opens: '9月1日', until: '8月31日', guessed: true })
})

it('a premium that was missed stays open after its window', () => {
  const { open, unpaid } = view([kid], {}, '2027-03-01' as never)
  expect(open.map(({ key, daysLeft }) => [key, daysLeft])).toEqual([['330800:premium:2027', -60]])
  expect(unpaid).toBe(1)
})

it('counts people who still have to pay, the newborn too', () => {
  expect(view().unpaid).toBe(4)
  expect(view([me]).unpaid).toBe(0)
})

it.each([
  ['paid', [kid], {}, ['大宝', '在保', '到 2026 年底']],
  ['paid for the next year too', [{ ...kid, years: told([2026, 2027]) }], {}, ['大宝', '在保', '到 2027 年底']],
  ['nothing said', [person('po', '婆婆')], {}, ['婆婆', '不知道', '2026 年缴没缴没记']],
  ['missed', [person('po', '婆婆', { years: told([2025], [2026]) })], {}, ['婆婆', '断缴', '1月1日起医保不付']],
  ['missed, and the years before not said', [person('po', '婆婆', { years: told([], [2026]) })], {}, ['婆婆', '断缴', '1月1日以前就断了，医保不付']],
  ['nowhere insured', [person('po', '婆婆', { insurance: 'none' })], {}, ['婆婆', '没参保', '医保不付']],
  ['an employee, or retired: not said', [person('po', '婆婆', { insurance: 'employee' })], {}, ['婆婆', '在保', '职工 · 在职还是退休没说']],
  ['an employee', [me], {}, ['我', '在保', '职工 · 单位在缴']],
  ['retired', [{ ...me, status: 'retired' as const }], {}, ['我', '在保', '职工退休，不用再缴']],
  ['flexible, nothing said', [person('po', '舅舅', { insurance: 'flexible' })], {}, ['舅舅', '不知道', '最后缴到哪个月没记']],
  ['flexible, stopped', [person('po', '舅舅', { insurance: 'flexible', lastPaidMonth: '2026-08' })], {}, ['舅舅', '断缴', '9月1日起医保不付']],
  ['nowhere known', [person('po', '婆婆', { areaCode: '' })], {}, ['婆婆', '不知道', '2026 年缴没缴没记']]
] as const)('says how somebody stands: %s', (_, members, over, line) => {
  const [{ name, word, note } = { name: '', word: '', note: '' }] = view(members as never, over).crew
  expect([name, word, note]).toEqual(line)
})

it('names whoever is not in force first', () => {
  const members = [me, kid, person('po', '婆婆'), person('jiu', '舅舅', { insurance: 'flexible', lastPaidMonth: '2026-08' })]
  expect(view(members).crew.map(({ name }) => name)).toEqual(['舅舅', '婆婆', '我', '大宝'])
})

it.each([
  ['its first day', '2027-01-01', 'waiting'],
  ['its last day by the careful reading', '2027-04-30', 'waiting'],
  ['the day after', '2027-05-01', 'inForce']
])('tells a wait on %s', (_, on, mark) => {
  // Missed 2026 and paid in the window for 2027: three or four months from New Year; the later one counts.
  const members = [{ ...mum, years: [...told([2025], [2026]), { year: 2027, state: 'paid', paidOn: '2026-11-22' } as const] }]
  const { crew, person: waits } = view(members, {}, on as never)
  expect(crew[0]?.mark).toBe(mark)
  expect(waits?.title).toBe(mark === 'waiting' ? '妈妈 5月1日起能报' : undefined)
})

describe('what is not known', () => {
  const zhoukou = person('ba', '爸爸', { areaCode: '350300' })
  const first = (on: string, more = {}) => view([{ ...zhoukou, ...more }], {}, on as never).unknown[0]

  it.each([
    ['in the season of most places', '2026-11-27', {}, '爸爸哪天截止，还不知道', '先当 12月31日 周四 截止', '约 34 天'],
    ['after it', '2027-01-05', {}, '爸爸 2027 年的，还不知道', '多数地方 2026年12月31日就截止了', undefined],
    ['after it, and said to be missed', '2027-01-05', { years: told([], [2027]) }, '爸爸 2027 年的没缴', '多数地方 2026年12月31日就截止了', undefined],
    ['paid: what comes next', '2027-01-05', { years: told([2027]) }, '爸爸下次哪天缴，还不知道', '多数地方 9月1日起缴', undefined],
    ['paid ahead in the season', '2026-11-27', { years: told([2026, 2027]) }, '爸爸下次哪天缴，还不知道', '多数地方 2027年9月1日起缴', undefined],
    ['no place', '2026-11-27', { areaCode: '' }, '爸爸哪天截止，还不知道', '先当 12月31日 周四 截止', '约 34 天']
  ])('is said with what most places do: %s', (_, on, more, title, way, value) => {
    expect(first(on, more)).toMatchObject({ title, way: { title: way } })
    expect(first(on, more)?.way?.value).toBe(value)
  })

  it('stands once for the people of one place, and counts on the badge only when it presses', () => {
    const members = [zhoukou, { ...zhoukou, id: 'ma', nickname: '妈妈' }]
    expect(view(members, {}, '2026-11-27' as never).unknown.map(({ title }) => title)).toEqual(['爸爸、妈妈哪天截止，还不知道', '爸爸 2026 年的缴了没有？', '妈妈 2026 年的缴了没有？'])
    expect(view(members, {}, '2026-12-23' as never).urgent).toBe(0)
    expect(view(members, {}, '2026-12-24' as never).urgent).toBe(1)
    expect(view(members, {}, '2027-01-05' as never).urgent).toBe(1)
  })

  it('asks of a known place what the family did', () => {
    expect(view([person('po', '婆婆')], {}, '2026-10-02' as never).unknown.map(({ title }) => title)).toEqual(['婆婆 2026 年的缴了没有？'])
    expect(view([person('jiu', '舅舅', { insurance: 'flexible' })]).unknown.map(({ title }) => title)).toEqual(['舅舅最后缴到哪个月？'])
  })
})

it('says how long a filing still holds', () => {
  const members = [{ ...mum, filing: { kind: 'temporary', from: '2026-06-16', until: '2026-12-15' } as const }]
  expect(view(members).filing).toEqual({ who: '妈妈', daysLeft: 23 })
})
