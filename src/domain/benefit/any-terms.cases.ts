import fc from 'fast-check'
import { entered } from '@/domain/evidence/entered'
import type { Figure } from '@/domain/evidence/figure'
import { basisPoints, fen, type BasisPoints, type Fen } from '@/domain/money/fen'
import { CARE_KINDS, FILINGS, FURTHER_PAYERS, KNOWN_PAYERS, PLACES, TIERS, type Accounts, type Bill, type BillItem, type KnownPayer } from './bill'
import type { Condition } from './condition'
import { either } from './given.cases'
import { GROUPS, HARDSHIPS, STATUSES, type Person } from './person'
import { NOTHING_YET, type Counter, type Scope, type YearToDate } from './year/counters'
import { SPECIAL_DRUG } from './scope'
import type { SettleInput } from './run'
import { UPPER_LAYERS } from './terms'
import type {
  AmountModifier, AssistanceStage, Band, Bands, BenefitTerms, Cap, CareTerms, DeductibleTerms, FirstPayTerms, FlatPayment, FurtherLayer, IllnessBase, LayerStart, Limit, MajorIllnessTerms, MedicalAssistanceTerms,
  OutOfAreaModel, OutOfAreaTerms, RateChange, RateModifier, RateTerms, Repeat, Row, SupplementaryPart, Table, UnitPriceBands, UpperLayer
} from './terms'

/** fast-check knows optional keys only as `undefined`; here they are left out. */
const record = <T extends object>(required: { [K in keyof T as undefined extends T[K] ? never : K]: fc.Arbitrary<T[K]> }, optional: { [K in keyof T]?: fc.Arbitrary<Exclude<T[K], undefined>> } = {}) =>
  fc.record({ ...required, ...optional } as never, { requiredKeys: Object.keys(required) as never[] }) as unknown as fc.Arbitrary<T>

const some = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { minLength: 1, maxLength }) as unknown as fc.Arbitrary<readonly [T, ...T[]]>
const rare = <T>(usual: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>) => fc.oneof({ arbitrary: usual, weight: 30 }, { arbitrary: seldom, weight: 1 })
const among = <T extends string>(options: readonly T[]) => some(fc.constantFrom(...options), 2)

/** Round sums and crooked ones, near one another, so that lines are met exactly. */
export const money = (most: number): fc.Arbitrary<Fen> =>
  fc.oneof(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: Math.floor(most / 100_000) }).map((thousands) => thousands * 100_000), fc.constantFrom(0, 1, 2, 99)).map(fen)
export const share: fc.Arbitrary<BasisPoints> = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 20 }).map((fives) => fives * 500), fc.constantFrom(0, 10_000)).map(basisPoints)
const figure = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Figure<T>> => rare(value.map(entered), fc.tuple(value, value).map(([a, b]) => either(a, b)))

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant({}), fc.record({ tier: among(TIERS) }), fc.record({ status: among(STATUSES) }), fc.record({ group: among(GROUPS) }), fc.record({ place: among(PLACES) }),
  fc.record({ filing: among(FILINGS) }), fc.record({ hardship: among(HARDSHIPS) }), fc.record({ ageFrom: fc.integer({ min: 0, max: 90 }) }), fc.record({ ageBelow: fc.integer({ min: 0, max: 90 }) }),
  fc.record({ admissionFrom: fc.constantFrom(1, 2, 3) }), fc.record({ enrolledMonthsBelow: fc.integer({ min: 0, max: 100 }) }), fc.record({ tcm: fc.boolean() }),
  fc.record({ referral: fc.boolean() }), fc.record({ familyDoctor: fc.boolean() }), fc.record({ treatment: fc.constant(['dialysis'] as const) })
)

function table<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Table<T>> {
  const rows = fc.array(fc.record({ when: condition, value: figure(value) }), { maxLength: 2 })
  return fc.tuple(rows, figure(value)).map(([first, last]) => [...first, { value: last }] as unknown as readonly [Row<T>, ...Row<T>[]])
}

/** Bounds rise; rates are whatever they are. */
export const anyBands: fc.Arbitrary<Bands> = fc.tuple(fc.uniqueArray(money(20_000_000), { maxLength: 3 }), fc.array(share, { minLength: 4, maxLength: 4 })).map(([bounds, rates]) => {
  const rising = bounds.filter((bound) => bound > 0).sort((x, y) => x - y)
  return [...rising, 'open' as const].map((upTo, i): Band => ({ upTo, rate: rates[i] as BasisPoints })) as unknown as Bands
})
const limit: fc.Arbitrary<Limit> = fc.oneof({ arbitrary: money(30_000_000), weight: 4 }, { arbitrary: fc.constant<Limit>('none'), weight: 1 })

const amountModifier: fc.Arbitrary<AmountModifier> = fc.record({
  name: fc.constant('改'), when: condition,
  change: fc.oneof(
    fc.record({ kind: fc.constant('times' as const), factor: figure(share) }), fc.record({ kind: fc.constant('minus' as const), amount: figure(money(100_000)) }),
    fc.record({ kind: fc.constant('set' as const), amount: figure(money(200_000)) })
  )
})

const points = fc.integer({ min: -3_000, max: 3_000 })
const rateChange: fc.Arbitrary<RateChange> = fc.oneof(
  fc.record({ kind: fc.constant('points' as const), points: figure(points) }), fc.record({ kind: fc.constant('selfShare' as const), factor: figure(share) }),
  fc.record({ kind: fc.constant('times' as const), factor: figure(fc.integer({ min: 0, max: 20_000 })) }), fc.record({ kind: fc.constant('set' as const), rate: figure(share) }),
  fc.record({ kind: fc.constant('ageSteps' as const), steps: figure(fc.record({ from: fc.integer({ min: 0, max: 80 }), every: fc.integer({ min: 0, max: 20 }), points })) }),
  fc.record({ kind: fc.constant('ageLine' as const), line: figure(fc.record({ base: points, perYear: fc.integer({ min: -50, max: 50 }) })) }),
  fc.record({ kind: fc.constant('enrolledYears' as const), bonus: figure(fc.record({ points, max: points })) })
)
const rateModifier: fc.Arbitrary<RateModifier> = record<RateModifier>({ name: fc.constant('改'), change: rateChange }, { when: condition })

const repeat: fc.Arbitrary<Repeat> = fc.oneof(
  fc.record({ kind: fc.constant('amounts' as const), amounts: table(some(money(200_000), 3)) }), fc.record({ kind: fc.constant('factors' as const), factors: figure(some(share, 3)) }),
  fc.record({ kind: fc.constant('step' as const), minus: figure(money(50_000)), floor: table(money(100_000)) })
)

const deductible: fc.Arbitrary<DeductibleTerms> = record<DeductibleTerms>(
  { basis: figure(fc.constantFrom('perAdmission' as const, 'perYear' as const)), amount: table(money(300_000)) },
  { counts: fc.constantFrom('allCare' as const, 'thisCare' as const), repeat, yearlyMax: table(money(400_000)), modifiers: fc.array(amountModifier, { maxLength: 2 }), restartDays: figure(fc.constantFrom(0, 30, 180)) }
)

const rateTerms: fc.Arbitrary<RateTerms> = record<RateTerms>(
  { bands: table(anyBands), bounds: fc.constantFrom('absolute' as const, 'excess' as const), span: fc.constantFrom('bill' as const, 'year' as const) },
  {
    modifiers: fc.array(rateModifier, { maxLength: 2 }),
    byClass: fc.array(fc.record({ class: fc.constantFrom('a', 'b', 'implant'), bands: table(anyBands) }), { minLength: 1, maxLength: 2 }),
    guarantee: table(share)
  }
)

const cap: fc.Arbitrary<Cap> = record<Cap>(
  {
    name: fc.constantFrom('总额', '门诊', '二级以上'), on: fc.constantFrom('payout' as const, 'base' as const), per: fc.constantFrom('year' as const, 'month' as const, 'bill' as const),
    counts: fc.constantFrom('allCare' as const, 'thisCare' as const, 'thisCap' as const), amount: table(limit)
  },
  { when: condition, id: fc.constant('shared') }
)

const unitPrice: fc.Arbitrary<UnitPriceBands> = anyBands.map((list) => list.map(({ upTo, rate }) => ({ upTo, share: rate })) as unknown as UnitPriceBands)
const firstPay: fc.Arbitrary<FirstPayTerms> = record<FirstPayTerms>(
  { b: table(share) },
  {
    items: fc.tuple(fc.record({ class: fc.constant('blood'), name: fc.constant('血液'), share: table(share) }), fc.record({ class: fc.constant('implant'), name: fc.constant('材料'), unitPrice: figure(unitPrice) })).map((items) => [...items])
  }
)

const model: fc.Arbitrary<OutOfAreaModel> = fc.oneof(
  fc.constant<OutOfAreaModel>({ kind: 'same' }), fc.record({ kind: fc.constant('points' as const), drop: share }), fc.record({ kind: fc.constant('factor' as const), factor: share }),
  fc.record({ kind: fc.constant('firstPay' as const), share }), fc.record({ kind: fc.constant('ownTable' as const), deductible: money(300_000), bands: anyBands }),
  rare(fc.constant<OutOfAreaModel>({ kind: 'same' }), fc.constant<OutOfAreaModel>({ kind: 'notCovered' }))
)
const outOfArea: fc.Arbitrary<OutOfAreaTerms> = table(model)

const bounds = fc.constantFrom('absolute' as const, 'excess' as const)
const illnessBase: fc.Arbitrary<IllnessBase> = record<IllnessBase>({ deductible: fc.boolean(), firstPay: fc.boolean(), overCap: fc.boolean() }, { outside: fc.boolean() })
const anyIllness: fc.Arbitrary<MajorIllnessTerms> = record<MajorIllnessTerms>(
  { start: table(money(3_000_000)), bounds: fc.constantFrom('absolute' as const, 'excess' as const), bands: table(anyBands), base: figure(illnessBase) },
  {
    startModifiers: fc.array(amountModifier, { maxLength: 1 }), modifiers: fc.array(rateModifier, { maxLength: 2 }), cap: table(limit), care: among(CARE_KINDS),
    selfFunded: fc.record({ start: table(money(3_000_000)), bands: table(anyBands) })
  }
)

/** No terms count 丙类 twice: a schema refuses them. */
const majorIllness = anyIllness.filter(({ selfFunded, base }) => selfFunded === undefined || base.readings.every(({ value }) => value.outside !== true))

const stage: fc.Arbitrary<AssistanceStage> = record<AssistanceStage>(
  { deductible: fc.oneof<fc.Arbitrary<AssistanceStage['deductible']>[]>(figure(money(500_000)), table(money(500_000))), rate: figure(fc.oneof<fc.Arbitrary<BasisPoints | Bands>[]>(share, anyBands)), cap: figure(limit) },
  { bounds, careCaps: fc.array(fc.record({ name: fc.constantFrom('门诊', '住院'), care: among(CARE_KINDS), amount: figure(limit) }), { maxLength: 2 }) }
)
const medicalAssistance: fc.Arbitrary<MedicalAssistanceTerms> = record<MedicalAssistanceTerms>(
  { base: figure(illnessBase), categories: fc.array(fc.tuple(stage, among(HARDSHIPS)).map(([of, hardship]) => ({ ...of, hardship, name: '类' })), { maxLength: 3 }) },
  { second: fc.tuple(stage, among(HARDSHIPS)).map(([of, hardship]) => ({ ...of, hardship })) }
)

const part = (scope: SupplementaryPart['scope'], name: string): fc.Arbitrary<SupplementaryPart> =>
  record<SupplementaryPart>(
    { scope: fc.constant(scope), name: fc.constant(name), deductible: figure(money(2_000_000)), bands: figure(anyBands) },
    { bounds, onWhatIsLeft: fc.boolean(), cap: figure(limit), preExisting: figure(anyBands), firstPayCounts: figure(share) }
  )
const supplementary = fc.tuple(part('inScope', '一'), part('outOfScope', '二'), part('specialDrug', '三'), part('inScope', '四')).chain((parts) => fc.shuffledSubarray([...parts]))

const start: fc.Arbitrary<LayerStart> = fc.oneof<fc.Arbitrary<LayerStart>[]>(fc.record({ amount: table(money(2_000_000)) }), fc.record({ shareOfBill: table(share) }))
const flat: fc.Arbitrary<FlatPayment> = record<FlatPayment>({ amount: table(money(100_000)), per: fc.constantFrom('bill' as const, 'day' as const) }, { maxDays: figure(fc.integer({ min: 0, max: 90 })) })
const furtherLayer = (name: string): fc.Arbitrary<FurtherLayer> => record<FurtherLayer>(
  { payer: fc.constantFrom(...FURTHER_PAYERS), name: fc.constant(name), base: figure(illnessBase), span: fc.constantFrom('bill' as const, 'year' as const), bounds },
  { when: condition, care: among(CARE_KINDS), start, bands: table(anyBands), flat, cap: table(limit) }
)
/** Counters go by the name, so that no two are called the same. */
const further = fc.tuple(furtherLayer('甲'), furtherLayer('乙'), furtherLayer('丙')).chain((layers) => fc.shuffledSubarray([...layers]))
const order: fc.Arbitrary<readonly UpperLayer[]> = fc.shuffledSubarray([...UPPER_LAYERS])

export const anyCare: fc.Arbitrary<CareTerms> = record<CareTerms>(
  { rate: rateTerms },
  { deductible, caps: fc.array(cap, { maxLength: 3 }), aboveCap: record<NonNullable<CareTerms['aboveCap']>>({ name: fc.constant('大额'), bands: table(anyBands) }, { cap: table(limit) }), firstPay, outOfArea }
)

export const anyTerms = (bill: Pick<Bill, 'care'>): fc.Arbitrary<BenefitTerms> =>
  record<BenefitTerms>(
    { care: anyCare.map((care) => ({ [bill.care]: care })) },
    { firstPay, outOfArea, majorIllness, medicalAssistance, supplementary, further, order, account: figure(fc.constantFrom('afterFund' as const, 'first' as const)) }
  )

export const anyPerson: fc.Arbitrary<Person> = record<Person>(
  { insurance: fc.constantFrom('employee' as const, 'flexible' as const) },
  {
    status: fc.constantFrom(...STATUSES), group: fc.constantFrom(...GROUPS), age: fc.integer({ min: 0, max: 120 }), hardship: fc.constantFrom(...HARDSHIPS),
    enrolledMonths: fc.integer({ min: 0, max: 500 }), familyDoctor: fc.boolean(), supplementary: fc.boolean()
  }
)

const item = (most: number): fc.Arbitrary<BillItem> =>
  record<BillItem>({ class: fc.constantFrom('blood', 'implant', 'unheardOf', SPECIAL_DRUG), amount: money(most) }, { quantity: fc.integer({ min: 1, max: 20 }) })

type Split = NonNullable<Bill['split']>
const totalOf = ({ a, b, c, overPrice, deductible, items = [] }: Split): number => a + b + c + (overPrice ?? 0) + (deductible ?? 0) + items.reduce((sum, { amount }) => sum + amount, 0)

/** A bill whose parts add up; `most` is the largest amount of one part, in fen. */
export function anyBill(most = 30_000_000): fc.Arbitrary<Bill & { readonly split: Split }> {
  const split = record<Split>({ a: money(most), b: money(most), c: money(most) }, { items: fc.array(item(most), { maxLength: 3 }), overPrice: money(most), deductible: money(500_000) }).filter((parts) => totalOf(parts) > 0)
  const facts = record<Omit<Bill, 'split' | 'total'>>(
    { on: fc.constant('2025-06-30' as const), care: fc.constantFrom(...CARE_KINDS), tier: fc.constantFrom(...TIERS), place: fc.constantFrom(...PLACES), filing: fc.constantFrom(...FILINGS) },
    { tcm: fc.boolean(), referral: fc.boolean(), treatment: fc.constantFrom('dialysis', 'tumour'), months: fc.integer({ min: 1, max: 12 }), days: fc.integer({ min: 0, max: 400 }), preExisting: fc.boolean() }
  )
  // What a paper says; of what it cannot all have been, the engine takes what is left.
  const printed = fc.oneof({ arbitrary: fc.constant<Printed>({}), weight: 3 }, { arbitrary: record<Printed>({}, { known: anyKnown(most), deductible: money(300_000), hospitalPart: money(most), firstPayIsAll: fc.boolean() }), weight: 1 })
  return fc.tuple(facts, split, printed).map(([bill, parts, more]) => ({ ...bill, ...more, filing: bill.place === 'local' ? 'none' : bill.filing, split: parts, total: fen(totalOf(parts)) }))
}

type Printed = Pick<Bill, 'known' | 'deductible' | 'hospitalPart' | 'firstPayIsAll'>

const anyKnown = (most: number): fc.Arbitrary<NonNullable<Bill['known']>> =>
  fc.tuple(fc.subarray([...KNOWN_PAYERS]), fc.array(money(most), { minLength: KNOWN_PAYERS.length, maxLength: KNOWN_PAYERS.length }))
    .map(([payers, amounts]) => Object.fromEntries(payers.map((payer: KnownPayer, i) => [payer, amounts[i]])))

const SCOPES: readonly Scope[] = ['all', ...CARE_KINDS, 'majorIllness', 'assistance', 'secondAssistance', 'largeExpense', 'selfFunded', 'cap:shared', 'supplementary:一', 'supplementary:四', 'further:甲', 'further:乙', 'assistance:门诊']

export const anyYear = (most = 10_000_000): fc.Arbitrary<YearToDate> => {
  const counter: fc.Arbitrary<Counter> = fc.record({ base: money(most), paid: money(most), deductible: money(300_000), stays: fc.integer({ min: 0, max: 5 }) })
  const counters = fc.array(fc.tuple(fc.constantFrom(...SCOPES), counter), { maxLength: 8 }).map((list) => Object.fromEntries(list))
  return fc.record({ counters, incentive: money(500_000) })
}

export const anyAccounts: fc.Arbitrary<Accounts> = record<Accounts>(
  { own: money(500_000), shared: fc.array(fc.record({ label: fc.constantFrom('配偶', '父亲'), balance: money(300_000) }), { maxLength: 3 }) }, { earlier: money(300_000) }
)

/** A case that `estimate` can run; a first bill of the year half of the time. */
export const anyInput = (most?: number): fc.Arbitrary<SettleInput & { readonly bill: { readonly split: Split } }> =>
  anyBill(most).chain((bill) =>
    fc.record({ bill: fc.constant(bill), terms: anyTerms(bill), person: anyPerson, yearToDate: fc.oneof(fc.constant(NOTHING_YET), anyYear()), accounts: anyAccounts })
  )
