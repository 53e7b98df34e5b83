// Invented families that the same story meets in H5 and in the mini program.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const accounts = { paidYears: [], missedYears: [], insurance: 'resident', areaCode: '330800' }
/** One of each relation that the family accounts tell apart. */
export const ACCOUNTS_FAMILY = [
  { ...accounts, id: 'selfaaaaaa', nickname: '我', relation: 'self', birthYear: 1988, insurance: 'employee' },
  { ...accounts, id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956, areaCode: '500000' },
  { ...accounts, id: 'kidaaaaaaa', nickname: '小满', relation: 'child', birthYear: 2017 },
  { ...accounts, id: 'wifeaaaaaa', nickname: '老婆', relation: 'spouse', birthYear: 1990, insurance: 'employee' },
  { ...accounts, id: 'poaaaaaaaa', nickname: '岳母', relation: 'motherInLaw', birthYear: 1957 },
  { ...accounts, id: 'broaaaaaaa', nickname: '弟弟', relation: 'sibling', birthYear: 1995 }
]

const filing = { insurance: 'resident', areaCode: '330800', paidYears: [2026], missedYears: [] }
/** A mother and a worker with filings that end in December, and a father without one. */
export const FILING_FAMILY = [
  {
    ...filing, id: 'mum', nickname: '妈妈', relation: 'mother', birthYear: 1958, careArea: { name: '武汉', province: '湖北' },
    filing: { kind: 'temporary', from: '2026-06-16', until: '2026-12-15' }
  },
  { ...filing, id: 'dad', nickname: '爸爸', relation: 'father', birthYear: 1956 },
  {
    ...filing, id: 'me', nickname: '我', relation: 'self', insurance: 'employee', status: 'active', birthYear: 1986,
    careArea: { name: '深圳', province: '广东' }, filing: { kind: 'temporary', from: '2026-06-06', until: '2026-12-05' }
  }
]

const cover = { relation: 'other', insurance: 'resident', areaCode: '330800', paidYears: [], missedYears: [] }
/** One of each insurance. */
export const COVER_FAMILY = [
  { ...cover, id: 'meaa', nickname: '我', relation: 'self', insurance: 'employee', status: 'active' },
  { ...cover, id: 'dada', nickname: '爸爸', relation: 'father', insurance: 'employee', status: 'retired' },
  { ...cover, id: 'moma', nickname: '妈妈', relation: 'mother', birthYear: 1959, paidYears: [2025, 2026] },
  { ...cover, id: 'aunt', nickname: '小姨', insurance: 'flexible', areaCode: '500000' }
]

/** As the household store keeps them. */
export const savedFamily = (members: readonly object[]): string => JSON.stringify({ state: { members }, version: 1 })

/** Bills: a father and a mother whose place has rules, and an uncle whose place has none. */
export const BILLS_FAMILY = [
  { ...cover, id: 'dadb', nickname: '爸爸', relation: 'father', birthYear: 1956 },
  { ...cover, id: 'momb', nickname: '妈妈', relation: 'mother', birthYear: 1958 },
  { ...cover, id: 'uncb', nickname: '舅舅', birthYear: 1970, areaCode: '330500' }
]

/** The worked example's stay elsewhere, settled as if nothing had been filed. Fields of the paper by a part of their name. */
export const UNFILED_PAPER = [
  ['费用总额', '68400'], ['全自费', '4200'], ['先行自付', '6600'], ['符合政策范围', '57600'], ['实付起付线', '700'], ['统筹基金支付', '25605'], ['大病保险', '10197'],
  ['基金支付总额', '35802'], ['个人负担总额', '32598'], ['账户共济支付', '3000'], ['现金支付', '29598']
] as const

/** Two stays at home: (20,000 − 700) × 65 %; then (30,000 − 700) × 65 %, and (7,455 + 10,955 − 15,000) × 60 % of 大病. */
export const FIRST_STAY = [['费用总额', '20000'], ['全自费', '0'], ['先行自付', '0'], ['符合政策范围', '20000'], ['实付起付线', '700'], ['统筹基金支付', '12545'], ['大病保险', '0'], ['基金支付总额', '12545'], ['个人负担总额', '7455']] as const
export const SECOND_STAY = [['费用总额', '30000'], ['全自费', '0'], ['先行自付', '0'], ['符合政策范围', '30000'], ['实付起付线', '700'], ['统筹基金支付', '19045'], ['大病保险', '2046'], ['基金支付总额', '21091'], ['个人负担总额', '8909']] as const

const cycled = { insurance: 'resident', paidYears: [], missedYears: [] }
/** A mother insured by her employer, and a child born seven weeks ago of whom nothing was told. */
export const NEWBORN_FAMILY = [
  { ...cycled, id: 'mumaaaaaaa', nickname: '宝妈', relation: 'self', insurance: 'employee', status: 'active', birthYear: 1996, areaCode: '500000' },
  { ...cycled, id: 'kidaaaaaaa', nickname: '小满', relation: 'child', group: 'child', birthYear: 2026, birthDate: '2026-10-08', areaCode: '500000' }
]

/** Pays by the month, and stopped after June. */
export const RIDER = [{ ...cycled, id: 'rideraaaaa', nickname: '阿强', relation: 'self', insurance: 'flexible', birthYear: 1994, areaCode: '440100', lastPaidMonth: '2026-06' }]

/** A town whose notice of this year nobody has seen yet. */
export const PARENTS_AWAY = [
  { ...cycled, id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956, areaCode: '411600', paidYears: [2026] },
  { ...cycled, id: 'momaaaaaaa', nickname: '妈妈', relation: 'mother', birthYear: 1959, areaCode: '411600', paidYears: [2026] }
]

/** A father insured in 杭州 whose hospital is in 上海. */
export const HANGZHOU_FAMILY = [{ ...cycled, id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956, areaCode: '330100', group: 'adult', paidYears: [2026] }]

/** Residents of 周口, and a sister there of whose insurance only a machine writes. */
export const ZHOUKOU_FAMILY = [...PARENTS_AWAY, { ...cycled, id: 'sisaaaaaaa', nickname: '姐姐', relation: 'sibling', insurance: 'employee', status: 'active', birthYear: 1984, areaCode: '411600' }]

/** A father insured where no filing rules are known, whose hospital is elsewhere. */
export const FATHER_UNLISTED = [{ ...cycled, id: 'dadx', nickname: '爸爸', relation: 'father', areaCode: '411000', paidYears: [2026] }]

/** A grandmother, the child whose account may pay, and the grandchild who needs the medicine. */
export const GRANDMOTHER = [
  { ...cycled, id: 'gransaaaaa', nickname: '我', relation: 'self', birthYear: 1952, areaCode: '330800', paidYears: [2026] },
  { ...cycled, id: 'sonaaaaaaa', nickname: '儿子', relation: 'child', insurance: 'employee', status: 'active', birthYear: 1985, areaCode: '330800' },
  { ...cycled, id: 'tinyaaaaaa', nickname: '小满', relation: 'grandchild', group: 'child', birthYear: 2019, areaCode: '330800', paidYears: [2026] }
]

/** Eight people in four areas; only 奶奶 and 我 are known to be in force in 2027. */
export const EIGHT = [
  { ...cycled, id: 'grandpaaaa', nickname: '爷爷', relation: 'paternalGrandparent', birthYear: 1946, areaCode: '330800', paidYears: [2025, 2026] },
  { ...cycled, id: 'grandmaaaa', nickname: '奶奶', relation: 'paternalGrandparent', birthYear: 1949, areaCode: '330800', paidYears: [2026, 2027] },
  { ...cycled, id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1966, areaCode: '500000', paidYears: [2026] },
  { ...cycled, id: 'momaaaaaaa', nickname: '妈妈', relation: 'mother', birthYear: 1968, areaCode: '500000', paidYears: [2026] },
  { ...cycled, id: 'selfaaaaaa', nickname: '我', relation: 'self', insurance: 'employee', status: 'active', birthYear: 1990, areaCode: '310000' },
  { ...cycled, id: 'wifeaaaaaa', nickname: '老婆', relation: 'spouse', insurance: 'flexible', birthYear: 1991, areaCode: '440100', lastPaidMonth: '2026-08' },
  { ...cycled, id: 'kidaaaaaaa', nickname: '小满', relation: 'child', group: 'child', birthYear: 2019, areaCode: '330800', paidYears: [2026] },
  { ...cycled, id: 'poaaaaaaaa', nickname: '岳母', relation: 'motherInLaw', birthYear: 1962, areaCode: '440100', paidYears: [2026] }
]

/** Twenty, the most a family may have; the eighth bears a relation that no app knows. */
export const ONE_DAMAGED = Array.from({ length: 20 }, (_, n) => ({
  id: `id${n}`, nickname: `家人${n + 1}`, relation: n === 7 ? 'x' : 'other', birthYear: 1950 + n, insurance: 'resident', areaCode: '330800', paidYears: [], missedYears: []
}))

/** A backup of the first format, as an app of long ago wrote it. */
export const backupOf = (stores: object): string => JSON.stringify({ app: 'anxin-yibao', backup: 1, on: '2026-11-01', stores })
export const stateOf = (members: readonly object[]) => ({ state: { members }, version: 1 })
const entry = { kind: 'own', id: 'k9', title: '换医保卡', on: '2026-12-08' }
/** Two people and an entry of their own. */
export const OTHER_FAMILY = backupOf({
  household: stateOf([{ ...cycled, id: 'newaaaaaaa', nickname: '新甲', relation: 'father', areaCode: '330800' }, { ...cycled, id: 'newbbbbbbb', nickname: '新乙', relation: 'mother', areaCode: '330800' }]),
  entries: { state: { entries: [entry] }, version: 1 }
})

const counter = { insurance: 'resident', areaCode: '330800', paidYears: [2025, 2026], missedYears: [] }
/** A father filed in 武汉, a mother at home, an in-law elsewhere of whom little is known, and who stands in the queue. */
export const COUNTER_FAMILY = [
  { ...counter, id: 'meaa', nickname: '我', relation: 'self', insurance: 'employee', status: 'active', birthYear: 1988 },
  {
    ...counter, id: 'dada', nickname: '爸爸', relation: 'father', birthYear: 1956, careArea: { name: '武汉', province: '湖北' },
    filing: { kind: 'longTerm', from: '2026-01-01' }
  },
  { ...counter, id: 'moma', nickname: '妈妈', relation: 'mother', birthYear: 1959 },
  { ...counter, id: 'late', nickname: '大伯', relation: 'other', birthYear: 1950, paidYears: [], missedYears: [2026] }
]

/** A way from home to the card. */
export type Situation = {
  readonly name: string
  /** What is written on the buttons after 「我在窗口」. */
  readonly taps: readonly string[]
  readonly says: string
  readonly also: string | RegExp
}

/** Ten situations at a counter: the taps from home, and what the card says first. */
export const COUNTER_SITUATIONS: readonly Situation[] = [
  { name: 'settling, filed', taps: ['要结算', '爸爸'], says: '我爸是衢州居民医保，办过异地长期居住备案。请按备案直接结算。', also: '补好照样直接结算。' },
  { name: 'admitted, filed', taps: ['在住院', '爸爸'], says: '我爸是衢州居民医保，办过异地长期居住备案。请登记成异地医保。', also: '登记写「自费」的住院单' },
  { name: 'discharged, filed', taps: ['已经出院', '爸爸'], says: '我来给我爸办手工报销。在武汉住的院，钱自己付了。', also: '出院后回衢州报' },
  { name: 'settling at home', taps: ['要结算', '妈妈', '在衢州'], says: '我妈是衢州居民医保。请用医保码直接结算。', also: '没结算，还能改成医保' },
  { name: 'settling elsewhere, not filed', taps: ['要结算', '妈妈', '在外地'], says: '我妈是衢州居民医保，我正在补异地备案。请先别按自费结。', also: '「国家异地就医备案」小程序' },
  { name: 'an emergency', taps: ['在住院', '妈妈', '在外地，急诊送进来的'], says: '我妈是衢州居民医保，这次是急诊抢救。请登记成异地医保，标「急诊」。', also: '请告诉我为什么。我先去补备案，请先别按自费结。' },
  { name: 'not in force', taps: ['要结算', '大伯', '在衢州'], says: '请先查一下：我家人的医保今天能不能用？', also: '记着的是「断缴」，先弄清' },
  { name: 'medicine for a mother', taps: ['买药', '妈妈'], says: '用医保家庭共济付。扣我的个人账户，药是给我妈买的。', also: '屏幕上扣的是现金，不是账户' },
  { name: 'a premium', taps: ['交医保费', '妈妈'], says: '给我妈缴 2027 年的衢州居民医保。请先看一下参保地对不对。', also: '¥440.00' },
  { name: 'nobody of the family', taps: ['要结算', '别的家人', '在外地'], says: '我家人是外地医保，我正在补异地备案。请先别按自费结。', also: '多久内要报，没查到' }
]
/** From home to the card: the entry is the first. */
export const MOST_COUNTER_TAPS = 4
export const tapsTo = ({ taps }: Situation): readonly string[] => ['我在窗口', ...taps]

const stay = { state: 'unclaimed', who: 'moma', on: '2026-09-08', care: 'inpatient', tier: 'tertiary', place: 'crossProvince', city: '上海', filing: 'emergency', sheet: { total: 2_000_000 } }
const begun = { id: 'casea', member: 'moma', list: 'filing-temporary', about: 'to:42/武汉', begunOn: '2026-11-18', marks: { '*': { submit: { on: '2026-11-20' } } } }
/** The same mother, of whom the family wrote more down elsewhere: a bill that waits, and a filing that was handed in. */
export const COUNTER_RECORDS = {
  bills: JSON.stringify({ state: { bills: [{ ...stay, id: 'billa' }] }, version: 1 }),
  progress: JSON.stringify({ state: { cases: [begun], channels: {} }, version: 2 })
}
/** One question less each: where it was, and where it is, is written down. */
export const RECORDED_SITUATIONS: readonly Situation[] = [
  { name: 'discharged, the bill is in the ledger', taps: ['已经出院', '妈妈'], says: '我来给我妈报销。急诊住的院，钱自己付了。', also: '12月8日前交' },
  { name: 'settling, the filing was handed in', taps: ['要结算', '妈妈'], says: '我妈是衢州居民医保，我正在补异地备案。请先别按自费结。', also: /备案交了，等结果/ }
]

/** The six people whom the app once told something wrong, each on the day they asked, now at a counter. */
export const PEOPLE_AT_COUNTER: readonly (Situation & { readonly family: readonly object[]; readonly day: string; readonly large?: true })[] = [
  {
    name: 'a father insured in a town without filing rules, in hospital elsewhere', family: FATHER_UNLISTED, day: '2026-11-27', taps: ['在住院', '在外地'],
    says: '我爸是许昌居民医保，我在补异地备案。请先登记成异地医保。', also: '没结算，备案随时能补'
  },
  {
    name: 'the mother of a newborn in 重庆, to enrol it', family: NEWBORN_FAMILY, day: '2026-11-27', taps: ['交医保费', '小满'],
    says: '给我孩子缴 2026 年的重庆居民医保。请先看一下参保地对不对。', also: '2027年1月6日 周三前缴'
  },
  {
    name: 'a rider in 广州, paid to June', family: RIDER, day: '2026-11-27', taps: ['要结算', '在广州'],
    says: '请先查一下：我的医保今天能不能用？', also: '记着的是「断缴」，先弄清'
  },
  {
    name: 'a son with parents in 周口', family: PARENTS_AWAY, day: '2026-11-27', taps: ['交医保费', '妈妈'],
    says: '给我妈缴 2027 年的周口居民医保。请先看一下参保地对不对。', also: '12月31日 周四前缴'
  },
  {
    name: 'a grandmother in large type, medicine for the grandchild', family: GRANDMOTHER, day: '2026-11-27', taps: ['买药', '小满'], large: true,
    says: '请先试一下：我孩子的个人账户，能不能付我孙辈的药？', also: '那请按我孙辈自己的医保付。'
  },
  {
    name: 'eight members in four areas, the premium missed', family: EIGHT, day: '2027-03-10', taps: ['交医保费', '爷爷'],
    says: '给我家老人缴 2027 年的衢州居民医保。请先看一下参保地对不对。', also: '今天缴，6月10日起能报。'
  }
]

/** Written down together: what each is called, and the year of birth. */
export const EIGHT_QUICKLY = [['我', '1988'], ['爱人', '1990'], ['爸爸', '1956'], ['妈妈', '1959'], ['儿子', '2015'], ['女儿', '2024'], ['岳父', '1960'], ['岳母', '1963']] as const
/** From home, each field that is typed into counted as a tap. */
export const MOST_QUICK_TAPS = 50

/** A paper of each of two of `COVER_FAMILY`: one insured where everything is here, one where nothing came. */
const paper = { state: 'settled', on: '2026-05-12', care: 'inpatient', tier: 'tertiary', place: 'local', city: '', filing: 'none' }
/** Too little to look for what would explain it. */
const paid = { total: 20_000_00 }
export const LOST_BILLS = JSON.stringify({
  state: { bills: [{ ...paper, id: 'k1', who: 'aunt', sheet: paid }, { ...paper, id: 'k2', who: 'moma', sheet: paid }] },
  version: 1
})

const own = { insurance: 'resident', areaCode: '330800', paidYears: [2026, 2027], missedYears: [] }
/** Both parents have paid for the coming year. */
export const BOTH_PAID = [
  { ...own, id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956 },
  { ...own, id: 'momaaaaaaa', nickname: '妈妈', relation: 'mother', birthYear: 1959 }
]
/** A child whose day of birth was asked for when it was new. */
export const CHILD_OF_TWO = [{ ...own, id: 'kidaaaaaaa', nickname: '小满', relation: 'child', group: 'child', birthYear: 2025, birthDate: '2025-03-01' }]

/** A mark, a walked guide and an entry of 妈妈 of `BOTH_PAID`, by store. */
export const OF_MOTHER: Readonly<Record<string, string>> = {
  entries: JSON.stringify({ state: { entries: [{ kind: 'own', id: 'k7aaaaaaaa', title: '妈妈复查', on: '2026-12-08', memberId: 'momaaaaaaa' }, { kind: 'own', id: 'k8aaaaaaaa', title: '换医保卡', on: '2026-12-09' }] }, version: 1 }),
  unfinished: JSON.stringify({ state: { works: { 'momaaaaaaa/residentPremium/': { title: '妈妈的缴费', done: 1, total: 5, next: '付款', member: 'momaaaaaaa', page: 'familyGuide', query: { guide: 'residentPremium' } } } }, version: 1 })
}

/** As many as there may be. */
export const FULL_ENTRIES = Array.from({ length: 100 }, (_, n) => ({ kind: 'own', id: `k${n}`, title: `第${n + 1}件`, on: n < 2 ? '2026-11-25' : '2027-06-01' }))

type Estimates = { readonly state: { readonly saved: readonly [object] } }
const kept = JSON.parse(readFileSync(path.join(__dirname, '../src/state/fixtures/estimates-v1.json'), 'utf8')) as Estimates
const [good] = kept.state.saved
/** An estimate as an earlier app kept it, and two whose amounts are no money. */
export const NO_MONEY_ESTIMATES = JSON.stringify({ ...kept, state: { ...kept.state, saved: [good, { ...good, id: 'x7k2m9q4tz', low: 5123.3 }, { ...good, id: 'y7k2m9q4tz', high: 1e11 }] } })
