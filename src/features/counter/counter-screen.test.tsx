import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Member } from '@/domain/enrolment/member'
import { OUTCOME_KINDS } from '@/domain/filing/outcome'
import { CARE_SCENES, COUNTER_ACTS, COUNTER_PLACES, isCare } from '@/domain/counter/counter'
import { INSURANCES } from '@/domain/benefit/person'
import { RELATIONS } from '@/domain/enrolment/member'
import { useEntries } from '@/state/entries'
import { useHousehold } from '@/state/household'
import { careCard } from './card/care-card'
import { pharmacyCard } from './card/pharmacy-card'
import { premiumCard } from './card/premium-card'
import type { PremiumDue } from '@/shell/premium-due'
import { CounterScreen } from './counter-screen'
import { careScript } from './words/care.copy'
import { answersFrom } from './link-params'

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
beforeEach(() => useEntries.setState({ entries: [] }))

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
      const card = isCare(act) ? careCard({ act, member: one, place, entries: [], on }) : act === 'pharmacy' ? pharmacyCard({ member: one, members: [one, me], on }) : premiumCard({ member: one, due, on })
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
