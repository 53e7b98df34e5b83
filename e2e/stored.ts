// What a large family's phone holds after a year: eight people, bills, guides under way, entries, figures of their own, an estimate half typed.
// Names as long as they may be, amounts of seven figures.
import { EIGHT, UNFILED_PAPER, savedFamily } from './families'

const fen = (yuan: string): number => Math.round(Number(yuan) * 100)
const PRINTED: Readonly<Record<string, string>> = {
  费用总额: 'total', 全自费: 'selfFunded', 先行自付: 'firstPay', 符合政策范围: 'covered', 实付起付线: 'deductible', 统筹基金支付: 'pooledFund', 大病保险: 'majorIllness',
  基金支付总额: 'fundTotal', 个人负担总额: 'own', 账户共济支付: 'sharing', 现金支付: 'cash'
}
const unfiled = Object.fromEntries(UNFILED_PAPER.map(([name, yuan]) => [PRINTED[name] ?? name, fen(yuan)]))

/** Eight people in four areas: one filed in 武汉, one filing that ran out, one who hands bills in, names of ten characters. */
export const STORED_FAMILY = EIGHT.map((member) => {
  if (member.id === 'grandpaaaa') return { ...member, careArea: { name: '武汉', province: '湖北' }, filing: { kind: 'longTerm', from: '2026-01-01' } }
  if (member.id === 'momaaaaaaa') return { ...member, nickname: '妈妈（在成都带孙女）', careArea: { name: '成都', province: '四川' }, filing: { kind: 'temporary', from: '2026-06-06', until: '2026-12-05' } }
  if (member.id === 'poaaaaaaaa') return { ...member, nickname: '岳母（住我们家里的）' }
  return member
})

const CARE = { care: 'inpatient', tier: 'tertiary', place: 'crossProvince', city: '武汉', filing: 'longTerm' }
const ESTIMATE = {
  who: 'grandpaaaa',
  guest: { insurance: 'resident', status: 'active', group: 'adult', areaCode: '', hardship: 'none', grade: '', age: '' },
  care: 'inpatient', tier: 'tertiary', place: 'crossProvince', city: '武汉', filing: 'longTerm', on: '2026-11-03', splitOpen: true,
  total: '68400', a: '42200', b: '22000', c: '4200', firstPay: '', deductiblePaid: '', fundPaid: '', covered: '',
  majorIllnessBase: '', majorIllnessPaid: '', admissions: '', months: '', ownAccount: '', sharedAccount: ''
}
const BILLS = [
  { id: 'b1aaaaaaaa', state: 'settled', who: 'grandpaaaa', on: '2026-11-12', ...CARE, sheet: unfiled },
  { id: 'b2aaaaaaaa', state: 'settled', who: 'grandpaaaa', on: '2026-03-20', ...CARE, sheet: { total: 1_234_567_89, pooledFund: 400_000_00, majorIllness: 200_000_00, fundTotal: 600_000_00, own: 634_567_89, cash: 634_567_89 } },
  { id: 'b3aaaaaaaa', state: 'unclaimed', who: 'momaaaaaaa', on: '2026-10-08', care: 'generalOutpatient', tier: 'primary', place: 'crossProvince', city: '成都', filing: 'temporary', sheet: { total: 2_450_00 } },
  { id: 'b4aaaaaaaa', state: 'estimated', who: 'grandpaaaa', on: '2026-11-03', keptOn: '2026-11-20', low: 38_874_60, high: 40_354_00, form: ESTIMATE }
]
const ENTRIES = [
  { kind: 'claim', id: 'k2', memberId: 'momaaaaaaa', endedOn: '2026-10-08' },
  { kind: 'transfer', id: 'k3', memberId: 'wifeaaaaaa', appliedOn: '2026-11-02' },
  { kind: 'supplementary', id: 'k4', name: '衢惠保', from: '2026-10-20', to: '2026-12-20', cost: 10_000 },
  { kind: 'own', id: 'k5', memberId: 'kidaaaaaaa', title: '带小满去社区打第二针疫苗', on: '2026-12-08' }
]
const CASES = [
  { id: 'c1', member: 'dadaaaaaaa', list: 'familyProxy', about: '', begunOn: '2026-11-01', marks: { nationalApp: { 'log-in': { on: '2026-11-01' } }, '*': { photograph: { on: '2026-11-02', note: '首页和爸爸那页' } } } }
]
const WORKS = {
  'dadaaaaaaa/familyProxy': { title: '爸爸的亲情账户', done: 3, total: 5, next: '传户口本照片', member: 'dadaaaaaaa', page: 'familyGuide', query: { guide: 'familyProxy', member: 'dadaaaaaaa' } }
}
const FIGURES = [
  { id: '411600.resident.premium.2027', areaCode: '411600', scheme: 'resident', field: 'premium', year: 2027, value: 400_00, from: { title: '村里通知' }, on: '2026-11-21' },
  { id: '330800.resident.rate.tertiary', areaCode: '330800', scheme: 'resident', field: 'rate', tier: 'tertiary', value: 60_00, from: { title: '医院窗口说的', docNumber: '衢医保〔2026〕1号', day: '2026-03-01' }, on: '2026-11-21' }
]

const saved = (version: number, state: object): string => JSON.stringify({ state, version })

/** By the name of the store. */
export const STORED: Readonly<Record<string, string>> = {
  household: savedFamily(STORED_FAMILY),
  bills: saved(1, { bills: BILLS }),
  entries: saved(1, { entries: ENTRIES }),
  progress: saved(2, { cases: CASES, channels: {} }),
  unfinished: saved(2, { works: WORKS }),
  estimates: saved(2, { draft: ESTIMATE }),
  'own-places': saved(1, { figures: FIGURES }),
  'home-area': saved(1, { areaCode: '330800' }),
  done: saved(2, { marks: {}, phone: {}, file: {}, scope: '' })
}

/** Where the same page shows something else when somebody of the family, a bill or a case is named. */
export const STORED_PAGES = [
  'packages/household/member?id=momaaaaaaa',
  'packages/calendar/cover?member=grandpaaaa',
  'packages/calendar/cover?member=wifeaaaaaa',
  'packages/calendar/entry?id=k5',
  'packages/family-accounts/guide?guide=familyProxy&member=dadaaaaaaa',
  'packages/out-of-area/checklist?h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes&w=grandpaaaa',
  'packages/bills/index?member=grandpaaaa',
  'packages/bills/index?member=everybody',
  'packages/bills/check?id=b1aaaaaaaa',
  'packages/bills/check?id=b2aaaaaaaa',
  'packages/own-place/edit?area=411600',
  'packages/counter/index?a=settling',
  'packages/counter/index?a=settling&w=grandpaaaa',
  'packages/counter/index?a=pharmacy&w=momaaaaaaa',
  'packages/counter/index?a=premium&w=momaaaaaaa'
]
