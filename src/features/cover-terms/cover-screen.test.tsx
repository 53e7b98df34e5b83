import { told } from '@/domain/enrolment/years.cases'
import { fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { resetTaro } from '../../../test/taro'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { useDone } from '@/state/done'
import { useHomeArea } from '@/state/home-area'
import { useHousehold } from '@/state/household'
import { CoverScreen } from './cover-screen'

const TODAY: IsoDate = '2026-11-22'
const person = (id: string, nickname: string, more: Partial<Member> = {}): Member => ({
  id, nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more
})
const me = person('meaa', '我', { relation: 'self', insurance: 'employee', status: 'active' })
const dad = person('dada', '爸爸', { relation: 'father', insurance: 'employee', status: 'retired' })
const mum = person('moma', '妈妈', { relation: 'mother', birthYear: 1959, years: told([2024, 2025, 2026]) })
const aunt = person('aunt', '小姨', { insurance: 'flexible', areaCode: '500000' })

const family = (...members: readonly Member[]) => useHousehold.setState({ members, lastRemoved: null })
const open = (member?: string, on: IsoDate = TODAY) => render(<CoverScreen today={on} member={member} />)
const field = (label: string) => screen.getByLabelText(label)
const type = (label: string, text: string) => fireEvent.input(field(label), { target: { value: text } })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pickDay = (label: string, day: string) =>
  fireEvent.input(screen.getByText(label).parentElement?.querySelector('[data-picker="date"]') as Element, { target: { value: day } })
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const sections = () => screen.getAllByRole('heading').filter((one) => one.getAttribute('aria-level') === '2').map((one) => one.textContent)
const lines = (list: string) => within(screen.getByRole('list', { name: list })).getAllByRole('listitem').map((one) => one.textContent)

const BASE = '月缴费基数（元）'

beforeEach(() => {
  resetTaro()
  family()
  useDone.setState({ marks: {} })
  useHomeArea.setState({ areaCode: '' })
})

describe('how somebody stands', () => {
  const strip = () => document.querySelector('.ax-years')?.getAttribute('aria-label')
  const card = () => document.querySelector('.cover-status')?.parentElement as HTMLElement
  const kid = person('kidd', '小果', { relation: 'child', birthYear: 2026, birthDate: '2026-10-12', group: 'child' })

  it.each([
    ['in force', mum, TODAY, '在保', '在保，到 12月31日', '2023年没记，2024年缴了，2025年缴了，2026年缴了，2027年待缴'],
    ['nobody said', person('pooo', '婆婆'), TODAY, '不知道', '还不知道婆婆在不在保', '2023年没记，2024年没记，2025年没记，2026年没记，2027年待缴'],
    ['missed, and over', person('pooo', '婆婆', { years: told([2024], [2025, 2026]) }), TODAY, '断缴', /断了，医保不付/, '2023年没记，2024年缴了，2025年没缴，2026年没缴，2027年待缴'],
    ['a newborn: nothing before it was born', kid, TODAY, '不知道', '还不知道小果在不在保', '2023年没出生，2024年没出生，2025年没出生，2026年没记，2027年待缴'],
    ['灵活就业 stopped', person('ride', '舅舅', { insurance: 'flexible', lastPaidMonth: '2026-08' }), TODAY, '断缴', '9月1日起断了，医保不付', undefined],
    ['nobody knows which insurance', person('unkn', '姑妈', { insurance: 'unknown' }), TODAY, '不知道', '还不知道姑妈在不在保', undefined]
  ] as const)('%s', (_, member, on, word, says, years) => {
    family(member)
    open(member.id, on)
    expect(within(card()).getByText(word)).toBeInTheDocument()
    expect(within(card()).getByText(says)).toBeInTheDocument()
    expect(strip() ?? undefined).toBe(years)
  })

  it('a wait is a year of its own kind', () => {
    family(person('pooo', '婆婆', { areaCode: '500000', years: [{ year: 2026, state: 'paid', paidOn: '2026-09-10' }] }))
    open('pooo')
    expect(strip()).toContain('2026年等待')
    expect(within(card()).getByText(/起能报，还要等 \d+ 天/)).toBeInTheDocument()
  })

  it('asks for the year that decides, and takes the answer back', () => {
    family(person('pooo', '婆婆'))
    open('pooo')
    tap('不清楚')
    expect(screen.getByText(/报身份证号就能查/)).toBeInTheDocument()
    tap('没缴')
    expect(useHousehold.getState().members[0]?.years).toEqual([{ year: 2026, state: 'missed' }])
    expect(within(card()).getByText('断缴')).toBeInTheDocument()
    fireEvent.click(screen.getByText('撤销'))
    expect(useHousehold.getState().members[0]?.years).toEqual([])
  })

  it('notes a payment of the season, where its window is open', () => {
    family(mum)
    open('moma')
    tap('2027 年的缴了，记一笔')
    expect(strip()).toContain('2027年缴了')
  })
})

describe('whom it is about', () => {
  it('somebody described in place, where there is no family', () => {
    open()
    expect(screen.queryByRole('radiogroup', { name: '看谁的' })).toBeNull()
    expect(sections()).toEqual(['个人账户每月划入', '断缴', '单位欠缴'])
    expect(screen.getByText(/还没有参保地/)).toBeInTheDocument()
    choose('居民')
    expect(sections()).toEqual(['哪天缴，哪天开始享受', '连续参保的奖励'])
    choose('灵活就业')
    expect(sections()).toEqual(['断缴', '缴费档次'])
  })

  it('whom the link names; else who holds the phone', () => {
    family(mum, me)
    const { unmount } = open('moma')
    expect(screen.getByText('居民医保 · 衢州')).toBeInTheDocument()
    unmount()
    open()
    expect(screen.getByText('职工在职 · 衢州')).toBeInTheDocument()
  })

  it.each(['gone', '<script>', 'x'.repeat(40)])('says that %s is not there, and goes on with the family', (id) => {
    family(me)
    open(id)
    expect(screen.getByText(/链接里的这位家人不在了/)).toBeInTheDocument()
    expect(sections()).toContain('个人账户每月划入')
    choose('其他人')
    expect(screen.queryByText(/链接里的这位家人不在了/)).toBeNull()
  })

  it('keeps what was typed for each of them', () => {
    family(me, aunt)
    open('meaa')
    type(BASE, '6000')
    choose('小姨')
    expect(field(BASE)).toHaveValue('')
    type(BASE, '5000')
    choose('我')
    expect(field(BASE)).toHaveValue('6,000.00')
  })

  it('and for each kind of somebody described in place', () => {
    open()
    type(BASE, '6000')
    choose('灵活就业')
    expect(field(BASE)).toHaveValue('')
    choose('职工在职')
    expect(field(BASE)).toHaveValue('6,000.00')
  })

  it('asks a 职工 of whom nobody said whether they work', () => {
    family(person('unkn', '舅舅', { insurance: 'employee' }))
    open('unkn')
    expect(screen.queryAllByRole('heading', { level: 2 })).toHaveLength(0)
    choose('退休')
    expect(sections()).toEqual(['个人账户每月划入'])
  })

  it('leads to the member’s own data', () => {
    family(me)
    open('meaa')
    tap('改家人资料')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/household/member?id=meaa' })
  })

  it('takes the place from the list', () => {
    open()
    tap(/^参保地/)
    fireEvent.click(within(screen.getByRole('dialog')).getByText('衢州市'))
    expect(screen.queryByText(/还没有参保地/)).toBeNull()
    expect(screen.getByRole('button', { name: '打 0570-12393' })).toBeInTheDocument()
  })
})

describe('个人账户', () => {
  it('2 % of the base, monthly and yearly, so that it can be done again by hand', () => {
    family(me)
    open('meaa')
    expect(screen.getByText('填了基数，这里算出每月和一年。')).toBeInTheDocument()
    type(BASE, '￥6,000元')
    expect(lines('个人账户每月划入')).toEqual([expect.stringContaining('¥120.006,000.00 × 2% = 120.00'), expect.stringContaining('¥1,440.00120.00 × 12 = 1,440.00')])
  })

  it.each([
    ['words', '六千', '只填数字，如 1234.50。'],
    ['a year', '1200000', '这是一个月的基数，最多 1,000,000.00 元。看看是不是填成了一年的。'],
    ['zero', '0', '要大于 0。']
  ])('%s: a sentence where it happened, and nothing is lost', (_, typed, sentence) => {
    family(me)
    open('meaa')
    type(BASE, typed)
    expect(screen.getByText(sentence)).toBeInTheDocument()
    expect(field(BASE)).toHaveAttribute('aria-invalid', 'true')
    expect(screen.queryByRole('list', { name: '个人账户每月划入' })).toBeNull()
  })

  it('衢州’s retired: 77.50 with the printed 775 beside it, and why', () => {
    family(dad)
    open('dada')
    expect(lines('个人账户每月划入')).toEqual([expect.stringContaining('¥77.503,100 × 2.5% = 77.50'), expect.stringContaining('¥930.00')])
    expect(screen.getByText('没采用：原文 775')).toBeInTheDocument()
    expect(screen.getByText(/疑似点错了小数点/)).toBeInTheDocument()
    expect(screen.getByText('来源不一致')).toBeInTheDocument()
  })

  it('what no source says is said, with the number to call', () => {
    family({ ...dad, areaCode: '500000' })
    open('dada')
    expect(screen.getByText('这里退休每月划多少：没查到，问 12393。')).toBeInTheDocument()
    expect(screen.queryByText(/¥/)).toBeNull()
  })

  it('a chip opens what each source says, and how good it is', () => {
    family(dad)
    open('dada')
    fireEvent.click(screen.getByRole('link', { name: /^来源 1：衢州 2025/ }))
    const sheet = within(screen.getByRole('dialog'))
    expect(sheet.getByText(/每月划入约 775 元/)).toBeInTheDocument()
    expect(sheet.getAllByText('没采用').length).toBeGreaterThan(0)
    expect(sheet.getAllByText('未核对').length).toBeGreaterThan(0)
  })
})

describe('缴费档次', () => {
  it('each grade beside the dearest, once base and rate are typed', () => {
    family(aunt)
    open('aunt')
    type(BASE, '5000')
    expect(screen.getByText('两样都填了，这里按档列出。')).toBeInTheDocument()
    type('费率（%）', '9%')
    expect(lines('缴费档次')).toEqual([
      expect.stringContaining('60% 档，每月¥270.005,000.00 × 60% × 9% = 270.00一年 3,240.00 · 比 100% 档每月少 180.00，一年少 2,160.00'),
      expect.stringContaining('80% 档，每月¥360.005,000.00 × 80% × 9% = 360.00一年 4,320.00 · 比 100% 档每月少 90.00，一年少 1,080.00'),
      expect.stringContaining('100% 档，每月¥450.005,000.00 × 100% × 9% = 450.00一年 5,400.00 · 最高的一档')
    ])
  })

  it('says that the printed example is not used, and that nobody states what a lower grade costs', () => {
    family(aunt)
    open('aunt')
    expect(screen.getByText(/1,200 ÷ 4,000 = 30%，疑似混进养老/)).toBeInTheDocument()
    expect(screen.getByText('缴得少会不会报得少：没查到，问 12393。')).toBeInTheDocument()
    expect(screen.queryByText(/¥/)).toBeNull()
  })

  it('refuses a base typed into the rate', () => {
    family(aunt)
    open('aunt')
    type('费率（%）', '5000')
    expect(screen.getByText('费率不会超过 100%。')).toBeInTheDocument()
    expect(field('费率（%）')).toHaveValue('5000')
  })
})

const way = (title: string) => screen.getByText(title).closest('.ax-way-row')

describe('断缴', () => {
  it('counts from the month that the member’s data hold', () => {
    family({ ...me, lastPaidMonth: '2026-08' })
    open('meaa')
    expect(screen.getByText('9月起没缴，第 3 个月')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: /^8月/ })).toBeChecked()
    expect(screen.getByText('还剩 8 天。')).toBeInTheDocument()
    expect(way('最后一天补')).toHaveTextContent('11月30日 周一9月1日起的，可能也能报')
    expect(screen.getByRole('img', { name: '不报 91 天，要等 182 天，能报 30 天' })).toBeInTheDocument()
    expect(screen.getByText('资料里记的就是这个月，日历会提醒最后一天。')).toBeInTheDocument()
  })

  it.each<[string, IsoDate, string]>([
    ['on the last day', '2026-11-30', '今天就是最后一天。'],
    ['the day after', '2026-12-01', '超过 3 个月了']
  ])('%s', (_, on, sentence) => {
    family({ ...me, lastPaidMonth: '2026-08' })
    open('meaa', on)
    expect(screen.getByText(sentence)).toBeInTheDocument()
  })

  it('takes a month picked here, and keeps it with the member only when asked to', () => {
    family(me)
    open('meaa')
    choose('9月')
    expect(screen.getByText('10月起没缴，第 2 个月')).toBeInTheDocument()
    expect(useHousehold.getState().members[0]).not.toHaveProperty('lastPaidMonth')
    tap('记到我的资料里，日历会提醒')
    expect(useHousehold.getState().members).toEqual([{ ...me, lastPaidMonth: '2026-09' }])
    expect(screen.getByText('资料里记的就是这个月，日历会提醒最后一天。')).toBeInTheDocument()
  })

  it('counts for somebody described in place, and offers to keep nothing', () => {
    open()
    choose('9月')
    expect(screen.getByText('10月起没缴，第 2 个月')).toBeInTheDocument()
    expect(screen.queryByText(/资料里/)).toBeNull()
  })

  it('a gap that is over needs nothing any more', () => {
    family({ ...me, lastPaidMonth: '2026-04', paidAgainFrom: '2026-07' })
    open('meaa')
    expect(screen.getByText('断了 2 个月，已经接上了。')).toBeInTheDocument()
    expect(screen.queryByText(/今天补|补不回来/)).toBeNull()
  })

  it('paid up to this month, nothing is missing', () => {
    family(me)
    open('meaa')
    choose('11月')
    expect(screen.getByText('缴到11月，还没断')).toBeInTheDocument()
    expect(screen.queryByText(/今天补|补不回来/)).toBeNull()
  })

  it('a month that is still to come cannot be picked, one of an earlier year can, and a second tap empties it', () => {
    family(me)
    open('meaa')
    expect(screen.getByRole('radio', { name: '12月' })).toHaveAttribute('aria-disabled', 'true')
    tap('上一年')
    choose('12月')
    expect(screen.getByText('1月起没缴，第 11 个月')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('radio', { name: /^12月/ }))
    expect(screen.getByText('选了最后缴的那个月，这里数到今天。')).toBeInTheDocument()
  })
})

describe('哪天缴，哪天开始享受', () => {
  it('side by side for the year in hand', () => {
    family(mum)
    open('moma')
    expect(way('今天缴')).toHaveTextContent('11月22日 周日¥440.002027年1月1日起能报')
    expect(way('过了再缴')).toHaveTextContent('2027年1月1日 周五¥440.002027年4月1日起能报等 3 个月')
    expect(screen.getByText('日子是推定的。')).toBeInTheDocument()
    expect(screen.getByText('没采用：1 个月、2 个月、90 天')).toBeInTheDocument()
  })

  it('for a year that is paid, when cover began', () => {
    family(mum)
    open('moma')
    choose('2026 年度')
    expect(screen.getByText('2026 年度记的是已缴。')).toBeInTheDocument()
    expect(screen.queryByText('今天缴')).toBeNull()
  })

  it('somebody described in place says how many years were missed', () => {
    useHomeArea.setState({ areaCode: '330800' })
    open()
    choose('居民')
    expect(screen.getByText('填了断过几年，这里算出从哪天起能报。')).toBeInTheDocument()
    expect(way('今天缴')).toHaveTextContent(/^今天缴11月22日 周日¥440.00$/)
    expect(way('等下一季')).toHaveTextContent('2027 全年不报')
    tap('之前连着断了几年，多 1 年')
    expect(screen.queryByText('填了断过几年，这里算出从哪天起能报。')).toBeNull()
    expect(screen.getByText('按连着断缴 1 年算。')).toBeInTheDocument()
    expect(way('今天缴')).toHaveTextContent('2027年5月1日起能报等 4 个月，也有写 2027年4月1日的，这里取晚的')
    type('之前连着断了几年（年）', '两')
    expect(screen.getByText('填一个整数，如 6。')).toBeInTheDocument()
    expect(field('之前连着断了几年（年）')).toHaveValue('两')
  })

  it('years from before the rule are named', () => {
    family({ ...mum, years: told([2023], [2024, 2025, 2026]) })
    open('moma')
    expect(screen.getByText('其中 1 年在 2025 年新规定之前，算不算来源没写。')).toBeInTheDocument()
  })

  it('no window known: said so, and how long a wait is', () => {
    family({ ...mum, areaCode: '450300', years: told([2025], [2026]) })
    open('moma')
    expect(screen.getByText('这里的集中缴费期：没查到，问 0773-12393。')).toBeInTheDocument()
    expect(screen.getByText(/没赶上集中缴费期，或者断过：等 3 个月 或 等 4 个月。/)).toBeInTheDocument()
    expect(screen.queryByText('今天缴')).toBeNull()
  })

  it('a newborn has a limit of its own', () => {
    family(person('baby', '小满', { relation: 'child', birthYear: 2026, birthDate: '2026-10-08' }))
    open('baby')
    expect(screen.getByText('新生儿有自己的期限：2027年1月6日 周三和之前参保')).toBeInTheDocument()
    expect(screen.queryByText('今天缴')).toBeNull()
    expect(screen.queryByText(/随新生儿参保一起缴|哪些年缴了/)).toBeNull()
    tap('去日历看')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/calendar/index' })
  })
})

describe('连续参保的奖励', () => {
  const LIST = '连续参保的奖励'
  it('adds up, from the years that the data hold', () => {
    family({ ...mum, areaCode: '411000', years: told([2021, 2022, 2023, 2024, 2025, 2026]) })
    open('moma')
    expect(field('连着缴了几年（年）')).toHaveValue('6')
    type('没报销的年数（年）', '2')
    expect(lines(LIST)).toEqual([
      expect.stringContaining('¥6,000.00(6 − 4) × 3,000.00 = 6,000.00'),
      expect.stringContaining('¥6,000.002 × 3,000.00 = 6,000.00'),
      expect.stringContaining('¥12,000.006,000.00 + 6,000.00 = 12,000.00')
    ])
    expect(screen.getByText('合计最多加 80,000.00 元。')).toBeInTheDocument()
    expect(screen.getByText('断保前攒下的额度还留着。')).toBeInTheDocument()
    expect(screen.queryByLabelText('原来的大病封顶线（元）')).toBeNull()
  })

  it('of few recorded years nothing is said but that it is not known, and of more only the least', () => {
    family({ ...mum, areaCode: '411000', years: told([2025, 2026]) }, { ...dad, insurance: 'resident', areaCode: '411000', years: told([2021, 2022, 2023, 2024, 2025, 2026]) })
    open('moma')
    expect(screen.queryByRole('list', { name: LIST })).toBeNull()
    expect(screen.getByText(/资料里只记着连着 2 年，满 4 年以后才加。/)).toBeInTheDocument()
    tap('连着缴了几年，多 1 年')
    expect(lines(LIST)[0]).toContain('¥0.00')
    choose('爸爸')
    expect(lines(LIST)[1]).toContain('封顶线至少提高¥6,000.00')
    expect(screen.getByText('更早的年份没记，可能加得更多。')).toBeInTheDocument()
  })

  it('stops at the most, with the sum it stops', () => {
    family({ ...mum, areaCode: '131000' })
    open('moma')
    type('连着缴了几年（年）', '60')
    type('没报销的年数（年）', '0')
    expect(screen.getByText('合计最多加原封顶线的 20%。填了封顶线才知道到没到顶。')).toBeInTheDocument()
    type('原来的大病封顶线（元）', '400000')
    expect(lines(LIST)[2]).toContain('¥80,000.00112,000.00 + 0.00 = 112,000.00，最多 80,000.00')
    expect(screen.getByText('合计最多加 400,000.00 × 20% = 80,000.00。')).toBeInTheDocument()
  })

  it('four years earn nothing yet, and it says from when', () => {
    family({ ...mum, areaCode: '411000' })
    open('moma')
    type('连着缴了几年（年）', '4')
    expect(lines(LIST)[0]).toContain('¥0.000 × 3,000.00 = 0.00')
    expect(screen.getByText('满 4 年以后，从第 5 年起才加。')).toBeInTheDocument()
    tap('连着缴了几年，多 1 年')
    expect(lines(LIST)[0]).toContain('¥3,000.00')
  })

  it.each([['六', '填一个整数，如 6。'], ['61', '填一个整数，如 6。']])('%s years: a sentence, and no sum', (typed, sentence) => {
    family(mum)
    open('moma')
    type('连着缴了几年（年）', typed)
    expect(screen.getByText(sentence)).toBeInTheDocument()
    expect(screen.queryByRole('list', { name: LIST })).toBeNull()
  })
})

describe('单位欠缴', () => {
  it('W58: ten days of 100 000 yuan, and whose it is to pay', () => {
    family(me)
    open('meaa')
    type('欠缴的钱（元）', '100,000')
    pickDay('从哪天欠起', '2026-11-12')
    expect(lines('单位欠缴')).toEqual([expect.stringContaining('¥500.00100,000.00 × 0.05% × 10 天 = 500.00')])
    expect(screen.getByText('单位没按时缴，要多交滞纳金。由单位出，不得转给职工。')).toBeInTheDocument()
  })

  it.each([
    ['the wrong way round', '2026-11-23', '2026-11-22', '缴清的日子要在欠起之后。'],
    ['longer than anybody can mean', '1990-01-01', '2026-11-22', '超过 30 年了，看看年份是不是选错了。']
  ])('days %s: a sentence, and no sum', (_, from, until, sentence) => {
    family(me)
    open('meaa')
    type('欠缴的钱（元）', '100')
    pickDay('从哪天欠起', from)
    pickDay('到哪天缴清', until)
    expect(screen.getByText(sentence)).toBeInTheDocument()
    expect(screen.queryByRole('list', { name: '单位欠缴' })).toBeNull()
  })
})

it('never promises', () => {
  family(me, dad, mum, aunt)
  for (const id of ['meaa', 'dada', 'moma', 'aunt']) {
    const { container, unmount } = open(id)
    expect(container.textContent).not.toMatch(/一定|保证|肯定|全额报|放心/)
    unmount()
  }
})
