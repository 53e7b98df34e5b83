import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Member } from '@/domain/enrolment/member'
import { OUTCOME_KINDS } from '@/domain/filing/outcome'
import { CARE_SCENES, COUNTER_ACTS, COUNTER_PLACES, isCare } from '@/domain/counter/counter'
import { INSURANCES } from '@/domain/benefit/person'
import { RELATIONS } from '@/domain/enrolment/member'
import { EMPTY_FORM } from '@/state/estimates'
import { useBills, type KeptBill, type PrintedBill } from '@/state/bills'
import { useEntries } from '@/state/entries'
import { useHousehold } from '@/state/household'
import { useProgress } from '@/state/progress'
import type { Case } from '@/domain/case/case'
import { fen } from '@/domain/money/fen'
import { careCard } from './card/care-card'
import { pharmacyCard } from './card/pharmacy-card'
import { premiumCard } from './card/premium-card'
import type { PremiumDue } from '@/shell/premium-due'
import { CounterScreen } from './counter-screen'
import { careScript } from './words/care.copy'
import { answersFrom } from './link-params'
import { NOTHING_ON_FILE } from './on-file/on-file'

const on = '2026-11-28'
const member = (id: string, more: Partial<Member> = {}): Member => ({
  id, nickname: id, relation: 'other', insurance: 'resident', areaCode: '330800', years: [{ year: 2026, state: 'paid' }], ...more
})
const dad = member('dad', { nickname: '爸爸', relation: 'father', careArea: { name: '武汉', province: '42' }, filing: { kind: 'longTerm', from: '2025-01-01' } })
const mum = member('mum', { nickname: '妈妈', relation: 'mother' })
const me = member('me', { nickname: '我', relation: 'self', insurance: 'employee' })
const family = [me, dad, mum]

const show = (query: Record<string, string>, members: readonly Member[] = family, due?: PremiumDue) => {
  useHousehold.setState({ members: [...members] })
  return render(<CounterScreen today={on} query={query} dueOf={() => due} />)
}
beforeEach(() => {
  useEntries.setState({ entries: [] })
  useBills.setState({ bills: [] })
  useProgress.setState({ cases: [] })
})

it('asks what, then who, then where, and each answer is a page of its own', () => {
  show({})
  fireEvent.click(screen.getByText('要结算'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/packages/counter/index?a=settling' })
})

it('does not ask what is on file', () => {
  show({ a: 'settling', w: 'dad' })
  expect(document.body).toHaveTextContent('爸爸 · 武汉 · 长期居住备案')
  expect(screen.getByText('我爸是衢州居民医保，办过异地长期居住备案。请按备案直接结算。')).toBeInTheDocument()
  expect(screen.getByText('请先别结算。我现在补办，补好再结。')).toBeInTheDocument()
})

it('asks again where somebody wants to change it', () => {
  show({ a: 'settling', w: 'dad', p: 'ask' })
  expect(screen.getByText('医院在衢州吗？')).toBeInTheDocument()
})

it('a filing that is over is none', () => {
  show({ a: 'settling', w: 'dad' }, [me, { ...dad, filing: { kind: 'temporary', from: '2025-01-01', until: '2025-06-30' } }])
  expect(screen.getByText(/我正在补异地备案/)).toBeInTheDocument()
})

it('whoever is not in force hears that first, and asks for that first', () => {
  show({ a: 'settling', w: 'mum', p: 'home' }, [me, { ...mum, insurance: 'none', years: [] }])
  expect(screen.getByRole('alert')).toHaveTextContent('记着的是「没参保」，先弄清')
  expect(screen.getByText('请先查一下：我妈的医保今天能不能用？')).toBeInTheDocument()
})

it('what nobody answered is said to be unknown, and can be answered', () => {
  show({ a: 'settling', w: 'mum', p: 'home' }, [me, { ...mum, years: [] }])
  expect(screen.getByText(/还不知道在不在保/)).toBeInTheDocument()
  fireEvent.click(screen.getByText('去记'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/packages/household/member?id=mum' })
})

it('without a family there is a card too, which promises nothing', () => {
  show({ a: 'settling', p: 'away' }, [])
  expect(screen.getByText('我家人是外地医保，我正在补异地备案。请先别按自费结。')).toBeInTheDocument()
  expect(screen.getByText('多久内要报，没查到')).toBeInTheDocument()
  expect(screen.getByText('打 12393')).toBeInTheDocument()
})

it('the day of a claim counts from the discharge the family noted', () => {
  useEntries.setState({ entries: [{ kind: 'claim', id: 'c', memberId: 'dad', endedOn: '2026-11-20' }] })
  show({ a: 'discharged', w: 'dad' })
  expect(screen.getByText('2027年2月20日前交')).toBeInTheDocument()
  expect(screen.getByText('84')).toBeInTheDocument()
})

const stay: PrintedBill = {
  id: 'b1', state: 'unclaimed', who: 'mum', on: '2026-09-08', care: 'inpatient', tier: 'tertiary', place: 'crossProvince', city: '上海', filing: 'emergency', sheet: { total: fen(20_000_00) }
}
const seen = (text: string | RegExp) => expect(screen.getByText(text)).toBeInTheDocument()

it.each<[string, Partial<PrintedBill>, readonly (string | RegExp)[]]>([
  ['an emergency elsewhere', {}, [/上海/, '我来给我妈报销。急诊住的院，钱自己付了。', '12月8日前交', '10', /^9月8日的那笔/]],
  ['elsewhere without a filing', { filing: 'none' }, ['没备案', '我来给我妈办手工报销。在上海住的院，钱自己付了。']],
  ['elsewhere with one', { filing: 'referral' }, ['转诊备案', '我来给我妈办手工报销。在上海住的院，钱自己付了。']],
  ['at home', { place: 'local', city: '', filing: 'none' }, ['我妈住院没走医保，钱自己付了。还能退了重结吗？', '12月8日前交']],
  ['with a limit that is over', { on: '2026-03-01' }, [/^3月1日的那笔。先打电话问/]]
])('a bill that waits knows its day and where it was, %s: neither is asked', (_, more, words) => {
  useBills.setState({ bills: [{ ...stay, ...more }] })
  const { unmount } = show({ a: 'discharged', w: 'mum' })
  for (const said of words) seen(said)
  seen(/张单子，查一查$/)
  unmount()
  show({ a: 'discharged', w: 'mum', p: 'ask' })
  seen('医院在衢州吗？')
})

it('where somebody is now is not where the last bill was', () => {
  useBills.setState({ bills: [stay] })
  show({ a: 'settling', w: 'mum' })
  seen('医院在衢州吗？')
})

it('another place than the bill says: the bill is not believed there', () => {
  useBills.setState({ bills: [stay] })
  show({ a: 'discharged', w: 'mum', p: 'home' })
  seen('我妈住院没走医保，钱自己付了。还能退了重结吗？')
})

const matter = (more: Partial<Case>): Case => ({ id: 'c1', member: 'mum', list: 'filing-temporary', about: 'to:42/武汉', begunOn: '2026-11-20', marks: { '*': { papers: { on: '2026-11-20' } } }, ...more })
const cases = (...all: readonly Partial<Case>[]) => useProgress.setState({ cases: all.map(matter) })

it.each<[string, Partial<Case>, string]>([
  ['begun', {}, '备案办到一半'],
  ['handed in', { marks: { '*': { submit: { on: '2026-11-21' } } } }, '备案交了，等结果']
])('a filing that is %s says where the hospital is', (_, more, words) => {
  cases(more)
  show({ a: 'settling', w: 'mum' })
  expect(document.body).toHaveTextContent(`妈妈 · 武汉 · ${words}`)
  seen('我妈是衢州居民医保，我正在补异地备案。请先别按自费结。')
})

it('a filing that is over, or of somebody else, says nothing of today', () => {
  cases({ endedOn: '2026-11-22' }, { id: 'c2', member: 'dad' })
  show({ a: 'settling', w: 'mum' })
  seen('医院在衢州吗？')
})

it('a claim that was handed in is said to be, and one that was paid is gone', () => {
  const claim = { list: 'filing-handClaim', about: 'bill:2026-09-08', marks: { '*': { submit: { on: '2026-11-21' as const } } } }
  useBills.setState({ bills: [stay] })
  cases(claim)
  const { unmount } = show({ a: 'discharged', w: 'mum' })
  seen('9月8日的那笔，11月21日交了')
  unmount()
  cases({ ...claim, endedOn: '2026-11-25' })
  show({ a: 'discharged', w: 'mum' })
  seen('医院在衢州吗？')
})

it('what was estimated of this stay stands beside the paper to come; an old estimate does not', () => {
  const estimate: KeptBill = { id: 'e1', state: 'estimated', on: '2026-11-20', keptOn: '2026-11-20', who: 'mum', low: fen(9_000_00), high: fen(11_000_00), form: EMPTY_FORM }
  useBills.setState({ bills: [estimate] })
  const { unmount } = show({ a: 'settling', w: 'mum', p: 'home' })
  fireEvent.click(screen.getByText('估过：医保约付 ¥9,000.00 到 ¥11,000.00'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/packages/bills/sheet?id=e1' })
  unmount()
  useBills.setState({ bills: [{ ...estimate, keptOn: '2026-08-01' }] })
  show({ a: 'settling', w: 'mum', p: 'home' })
  seen('单子到手，查一查')
})

const bound = { list: 'familySharing', about: 'owner:dad', endedOn: '2026-10-01' } as const
const worker = { ...dad, insurance: 'employee', careArea: undefined, filing: undefined } as unknown as Member

it('a pharmacy: the account that is bound pays, whoever else there is, and nobody is told to bind it', () => {
  cases(bound)
  show({ a: 'pharmacy', w: 'mum' }, [me, worker, mum])
  seen('用医保家庭共济付。扣我爸的个人账户，药是给我妈买的。')
  expect(document.body).toHaveTextContent('妈妈 · 共济绑好了')
  expect(screen.queryByText(/共济要先绑好/)).not.toBeInTheDocument()
})

it('a pharmacy: a binding that was begun goes on where it stopped', () => {
  cases({ list: bound.list, about: bound.about })
  show({ a: 'pharmacy', w: 'mum' }, [me, worker, mum])
  seen(/共济要先绑好/)
  fireEvent.click(screen.getByText('接着绑'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/packages/family-accounts/guide?guide=familySharing&member=mum&owner=dad' })
})

it('a pharmacy: my account for my mother in the same province', () => {
  show({ a: 'pharmacy', w: 'mum' })
  expect(screen.getByText('用医保家庭共济付。扣我的个人账户，药是给我妈买的。')).toBeInTheDocument()
})

it('a pharmacy: an account that the rules refuse is never offered', () => {
  show({ a: 'pharmacy', w: 'mum' }, [{ ...me, insurance: 'resident' }, mum])
  expect(screen.queryByText(/扣我的个人账户/)).not.toBeInTheDocument()
  expect(screen.getByText('请用我妈自己的医保付。')).toBeInTheDocument()
  expect(screen.getByText(/没有个人账户，拿不出钱来共济/)).toBeInTheDocument()
})

it('a pharmacy: whoever is not in force asks for that first, whatever the account may pay', () => {
  show({ a: 'pharmacy', w: 'mum' }, [me, { ...mum, years: [{ year: 2026, state: 'missed' }] }])
  expect(screen.getByRole('alert')).toBeInTheDocument()
  expect(screen.getByText('请先查一下：我妈的医保今天能不能用？')).toBeInTheDocument()
  expect(screen.queryByText(/扣我的个人账户/)).not.toBeInTheDocument()
})

const due: PremiumDue = {
  year: 2027, sum: '¥440.00', sumEvidence: undefined, doubts: ['金额不一致'], day: '12月31日 周四', daysLeft: 33,
  dayEvidence: { followed: [], aside: [] }, missed: undefined
}

it('a premium: the sum with its doubt, and until when', () => {
  show({ a: 'premium', w: 'mum' }, family, due)
  expect(screen.getByText('给我妈缴 2027 年的衢州居民医保。请先看一下参保地对不对。')).toBeInTheDocument()
  for (const words of ['¥440.00', '金额不一致', '33', '年度写的不是 2027']) expect(screen.getByText(words)).toBeInTheDocument()
})

it('a premium: where none is open nothing is called paid', () => {
  show({ a: 'premium', w: 'mum' })
  expect(screen.getByText(/没有记着现在要缴的/)).toBeInTheDocument()
})

it('one sentence fills the screen, and closes again', () => {
  show({ a: 'settling', w: 'dad' })
  fireEvent.click(screen.getAllByText('放大')[0] as HTMLElement)
  expect(screen.getByRole('dialog', { name: '给窗口看' })).toHaveTextContent('我爸是衢州居民医保')
  fireEvent.click(screen.getByRole('button', { name: '关闭' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it.each(COUNTER_ACTS.flatMap((act) => RELATIONS.flatMap((relation) => COUNTER_PLACES.map((place) => [act, relation, place] as const))))(
  '%s of %s, %s: words in the first person, forty characters at most, two lines to stop at',
  (act, relation, place) => {
    for (const insurance of [...INSURANCES, 'none'] as const) {
      const one = member('x', { relation, insurance })
      const card = isCare(act) ? careCard({ act, member: one, place, known: NOTHING_ON_FILE, on }) : act === 'pharmacy' ? pharmacyCard({ member: one, members: [one, me], known: NOTHING_ON_FILE, on }) : premiumCard({ member: one, due, on })
      for (const words of [card.script.say, card.script.then]) expect(Array.from(words).length).toBeLessThanOrEqual(40)
      expect(card.stop.lines.length).toBeLessThanOrEqual(2)
      expect(card.show.rows.length).toBeLessThanOrEqual(3)
      expect(JSON.stringify(card)).not.toMatch(/undefined|\{who\}|\{owner\}/)
    }
  }
)

it('every scene has words for every act', () => {
  for (const scripts of Object.values(careScript)) expect(Object.keys(scripts).sort()).toEqual([...CARE_SCENES].sort())
  expect(OUTCOME_KINDS.length).toBeGreaterThan(5)
})

it('a link puts nobody and no word on the screen that is not ours', () => {
  expect(answersFrom({ a: '请转账', w: 'nobody', p: 'x' }, family)).toEqual({ act: undefined, who: undefined, place: undefined })
})
