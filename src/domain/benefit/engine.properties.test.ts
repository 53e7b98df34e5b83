import fc from 'fast-check'
import { entered } from '@/domain/evidence/entered'
import type { Figure } from '@/domain/evidence/figure'
import { addFen, basisPoints, fen, type Fen } from '@/domain/money/fen'
import { MAX_INPUT } from '@/domain/money/parse-yuan'
import { anyAccounts, anyBill, anyCare, anyInput, anyTerms, anyPerson, anyYear, money } from './any-terms.cases'
import { FURTHER_PAYERS, KNOWN_PAYERS, type Bill, type KnownPayer } from './bill'
import { endsWith, estimate, type Estimate } from './estimate'
import { evaluate } from './formula'
import { factsOf, holds } from './condition'
import { schemeOf, type Person } from './person'
import { readerAs, readerFor } from './reader'
import type { SettleInput } from './run'
import { settle, sumUp } from './settle'
import { sumsOf } from './sums'
import { careScope, counterOf, NOTHING_YET, type Scope, type YearToDate } from './year/counters'
import type { Settlement, StepKind } from './settlement'
import type { Bands, BenefitTerms, Cap, CareTerms, DeductibleBasis, Table } from './terms'

const RUNS = { numRuns: 400 }
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/** Both ends of a case; cases without a result are not what these properties speak of. */
function endsOf(input: SettleInput): readonly Settlement[] {
  const result = estimate(input)
  return result.kind === 'estimate' ? [result.low, result.high] : []
}

const payersOf = ({ payers: { familySharing, ...direct } }: Settlement): readonly number[] => [...Object.values(direct), ...familySharing.map(({ balance }) => balance)]

describe('whatever the terms and the bill', () => {
  it('parts and payers add up to the bill, and nothing is negative', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        for (const settled of endsOf(input)) {
          const { parts, payers, fund, family, total } = settled
          expect(sum(Object.values(parts))).toBe(total)
          expect(sum(payersOf(settled))).toBe(total)
          const { civilServant = 0, enterprise = 0, otherFund = 0, mutualAid = 0, hospital = 0 } = payers
          expect(fund).toBe(payers.pooledFund + payers.largeExpense + payers.majorIllness + payers.medicalAssistance + civilServant + enterprise + otherFund)
          expect(family).toBe(total - fund - payers.supplementary - mutualAid - hospital)
          expect(Math.min(...Object.values(parts), ...payersOf(settled))).toBeGreaterThanOrEqual(0)
        }
      }),
      RUNS
    )
  })

  it('every step’s formula gives its amount', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        for (const { steps } of endsOf(input)) for (const { kind, formula, amount } of steps) expect([kind, evaluate(formula)]).toEqual([kind, amount])
      }),
      RUNS
    )
  })

  it('the steps of a payer add up to what it pays', () => {
    const stepsFor = { pooledFund: ['pooledFund'], largeExpense: ['largeExpense'], majorIllness: ['majorIllness', 'selfFundedIllness'], medicalAssistance: ['medicalAssistance', 'secondAssistance'], supplementary: ['supplementary'], civilServant: ['civilServant'], enterprise: ['enterprise'], mutualAid: ['mutualAid'], otherFund: ['otherFund'], hospital: ['hospital'], ownAccount: ['ownAccount', 'accountFirst'] } as const
    fc.assert(
      fc.property(anyInput(), (input) => {
        for (const { steps, payers } of endsOf(input)) {
          for (const [payer, kinds] of Object.entries(stepsFor)) {
            expect([payer, sum(steps.filter(({ kind }) => (kinds as readonly string[]).includes(kind)).map(({ amount }) => amount))]).toEqual([payer, payers[payer as keyof typeof stepsFor] ?? 0])
          }
        }
      }),
      RUNS
    )
  })

  it('never throws, up to the largest amounts that a form takes', () => {
    fc.assert(
      fc.property(anyBill(Math.floor(MAX_INPUT / 8)).chain((bill) => fc.tuple(fc.constant(bill), anyTerms(bill), anyPerson, anyYear(MAX_INPUT), anyAccounts)), ([bill, terms, person, yearToDate, accounts]) => {
        const result = estimate({ bill, terms, person, yearToDate, accounts })
        expect(['estimate', 'no-rate', 'no-out-of-area-terms']).toContain(result.kind)
        // Reasons and doubts are made where they are read: that must not throw either.
        if (result.kind === 'estimate') expect([result.low.after, result.high.steps, result.forks, result.alternatives]).not.toContain(undefined)
      }),
      RUNS
    )
  })
})

describe('the ends that are shown', () => {
  it('have the sums, the gaps and the unknown facts of the pass that took notes', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const care = input.terms.care[input.bill.care]
        if (care === undefined) return
        const reader = readerFor([])
        const found = sumUp(input, care, reader)
        const noted = settle(input, care, readerAs(reader.choices))
        expect(noted.settlement).toMatchObject(sumsOf(found))
        expect([noted.gaps, noted.unknown]).toEqual([found.gaps, found.unknown])
      }),
      RUNS
    )
  })

  it('are those that were summed: held to any one reading of a doubt, nothing lies outside them', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const result = estimate(input)
        if (result.kind !== 'estimate') return
        for (const { figure } of result.forks) {
          for (const { value } of figure.readings) {
            const held = endsWith(input, figure, value)
            expect(held?.low.family ?? 0).toBeLessThanOrEqual(result.low.family)
            expect(held?.high.family ?? Infinity).toBeGreaterThanOrEqual(result.high.family)
          }
        }
      }),
      RUNS
    )
  })
})

describe('more on the bill', () => {
  const parts = ['a', 'b', 'c'] as const
  const more = fc.tuple(fc.constantFrom(...parts), fc.oneof(fc.constantFrom(1, 2, 100).map(fen), money(5_000_000)))

  function withMore({ bill, ...input }: SettleInput & { readonly bill: { readonly split: NonNullable<Bill['split']> } }, part: (typeof parts)[number], amount: Fen): SettleInput {
    return { ...input, bill: { ...bill, total: addFen(bill.total, amount), split: { ...bill.split, [part]: addFen(bill.split[part], amount) } } }
  }

  /** Where classes have rates of their own, cost of a badly paid class may take the place of a well-paid one under a cap: rates fall. */
  function ratesFall({ terms, bill }: SettleInput): boolean {
    const care = terms.care[bill.care]
    return care?.rate.byClass !== undefined && (care.caps ?? []).length > 0
  }

  /** A start that is a share of the bill rises with it, and so does what a printed payment is taken to lie below. */
  const startRises = ({ terms: { further = [] }, bill }: SettleInput): boolean => bill.known !== undefined || further.some(({ start }) => start !== undefined && 'shareOfBill' in start)

  /** Two liabilities that look at the same yuan, and not at what the other left of it, may pay more on it than it is. */
  const paysTwice = ({ terms: { supplementary = [] } }: SettleInput): boolean =>
    supplementary.filter(({ scope }) => scope === 'inScope').slice(1).some(({ onWhatIsLeft }) => onWhatIsLeft !== true)

  /** Layers that may look at the same yuan: each rounds for itself, band by band, and together they may pay all of it and some fen. */
  const overlaps = ({ majorIllness, supplementary = [], further = [], order }: BenefitTerms): number =>
    3 * ((majorIllness?.selfFunded === undefined ? 0 : 1) + supplementary.length + further.length + (order?.length ?? 0))

  /** By everybody but the family. */
  const paidFor = (settled: Settlement | undefined): number => (settled === undefined ? 0 : settled.total - settled.family)

  it('never means less paid by the fund or by the family', () => {
    fc.assert(
      fc.property(anyInput(), more, (input, [part, amount]) => {
        fc.pre(!ratesFall(input) && !startRises(input) && !paysTwice(input))
        const before = endsOf(input)
        // A share taken off all classes together is rounded once; which class bears the fen may change.
        const slack = (input.terms.care[input.bill.care]?.rate.byClass === undefined ? 0 : 2) + overlaps(input.terms)
        const more = endsOf(withMore(input, part, amount))
        // The ends are those of the family. Who pays the rest may change with a reading that costs the family the same.
        const isOne = before[0] === before[1] && more[0] === more[1]
        more.forEach((after, i) => {
          // What others pay first, in an order of its own, comes off what the fund looks at.
          if (isOne && input.terms.order === undefined) expect(after.fund).toBeGreaterThanOrEqual((before[i]?.fund ?? 0) - slack)
          expect(paidFor(after)).toBeGreaterThanOrEqual(paidFor(before[i]) - slack)
          expect(after.family).toBeGreaterThanOrEqual((before[i]?.family ?? 0) - slack)
        })
      }),
      { numRuns: 1_000 }
    )
  })
})

describe('caps', () => {
  /** Bills of one kind of care, one after the other, each on the year that the one before left. */
  const year = anyBill().chain((first) =>
    fc.record({
      terms: anyTerms(first), person: anyPerson, accounts: anyAccounts,
      bills: fc.array(anyBill(), { minLength: 1, maxLength: 3 }).map((more) => [first, ...more.map((bill) => ({ ...bill, care: first.care }))])
    })
  )
  type Year = typeof year extends fc.Arbitrary<infer T> ? T : never

  function settleYear({ terms, person, accounts, bills }: Year): readonly { readonly input: SettleInput; readonly settled: Settlement }[] {
    let yearToDate = NOTHING_YET
    return bills.flatMap((bill) => {
      const input = { terms, person, accounts, bill, yearToDate }
      const care = terms.care[bill.care]
      if (care === undefined) return []
      // One reading for the whole year: the first of every figure.
      const { settlement, gaps } = settle(input, care, readerFor([]))
      if (gaps.includes('rate') || gaps.includes('outOfArea')) return []
      yearToDate = settlement.after
      return [{ input, settled: settlement }]
    })
  }

  const first = <T,>(table: Table<T> | undefined, { person, bill, yearToDate }: SettleInput): T | undefined =>
    table?.find(({ when }) => holds(when, factsOf(person, bill, counterOf(yearToDate, bill.care).stays), new Set()))?.value.readings[0].value

  const amountOf = ({ steps }: Settlement, kind: StepKind, name?: string): number =>
    sum(steps.filter((step) => step.kind === kind && (name === undefined || step.name === name)).map(({ amount }) => amount))

  /** Payout caps in force for a bill, with their limit for it. */
  function limitsFor(input: SettleInput): readonly { readonly cap: Cap; readonly limit: number }[] {
    const { bill, person, yearToDate, terms } = input
    const facts = factsOf(person, bill, counterOf(yearToDate, bill.care).stays)
    return (terms.care[bill.care]?.caps ?? []).flatMap((cap) => {
      const limit = cap.on === 'payout' && holds(cap.when, facts, new Set()) ? first(cap.amount, input) : 'none'
      return typeof limit === 'number' ? [{ cap, limit: cap.per === 'month' ? limit * (bill.months ?? 1) : limit }] : []
    })
  }

  it('on the payout hold for each bill and over the year', () => {
    fc.assert(
      fc.property(year, (of) => {
        let paid = 0
        for (const { input, settled } of settleYear(of)) {
          const now = settled.payers.pooledFund
          paid += now
          // What is printed was paid, whatever the limit; the next bill has the less room.
          for (const { cap, limit } of input.bill.known?.pooledFund === undefined ? limitsFor(input) : []) {
            expect(now).toBeLessThanOrEqual(limit)
            if (now > 0 && cap.per === 'year' && cap.counts !== 'thisCap') expect(paid).toBeLessThanOrEqual(limit)
          }
        }
      }),
      RUNS
    )
  })

  type Limited = { readonly payer: KnownPayer; readonly scope: Scope; readonly limit: number | 'none' | undefined }

  const limitedLayers = (input: SettleInput): readonly Limited[] => {
    const { majorIllness, supplementary = [], further = [], care } = input.terms
    return [
      { payer: 'largeExpense', scope: 'largeExpense', limit: first(care[input.bill.care]?.aboveCap?.cap, input) },
      { payer: 'majorIllness', scope: 'majorIllness', limit: first(majorIllness?.cap, input) },
      ...supplementary.map(({ name, cap }): Limited => ({ payer: 'supplementary', scope: `supplementary:${name}`, limit: cap?.readings[0].value })),
      ...further.map(({ payer, name, cap }): Limited => ({ payer, scope: `further:${name}`, limit: first(cap, input) }))
    ]
  }

  /** What is printed was paid, whatever the limit; the next bill has the less room. */
  function expectUnder({ payer, scope, limit = 'none' }: Limited, { bill, yearToDate }: SettleInput, { after }: Settlement): void {
    const { paid } = counterOf(after, scope)
    const isComputed = bill.known?.[payer] === undefined && paid > counterOf(yearToDate, scope).paid
    if (isComputed && limit !== 'none') expect([scope, paid <= limit]).toEqual([scope, true])
  }

  /** Every scope of a layer by its name, with what the payer paid in all; a payer without a layer counts nowhere. */
  function countedBy({ bill, terms }: SettleInput, { payers }: Settlement): readonly (readonly [readonly Scope[], number])[] {
    const { further = [], supplementary } = terms
    const furthers = FURTHER_PAYERS.map((payer) => [further.filter((layer) => layer.payer === payer).map(({ name }): Scope => `further:${name}`), payers[payer] ?? 0] as const)
    const parts = bill.known?.supplementary === undefined && supplementary !== undefined ? [[supplementary.map(({ name }): Scope => `supplementary:${name}`), payers.supplementary] as const] : []
    return [...furthers.filter(([scopes]) => scopes.length > 0), ...parts]
  }

  it('of the layers above hold over the year', () => {
    fc.assert(
      fc.property(year, (of) => {
        for (const { input, settled } of settleYear(of)) for (const layer of limitedLayers(input)) expectUnder(layer, input, settled)
      }),
      RUNS
    )
  })

  it('are counted: the year after a bill is the year before plus the bill', () => {
    fc.assert(
      fc.property(year, (of) => {
        for (const { input, settled } of settleYear(of)) {
          const { yearToDate: before, bill, terms } = input
          const { after, payers } = settled
          for (const scope of ['all', careScope(bill.care, terms)] as const) {
            const [was, is] = [counterOf(before, scope), counterOf(after, scope)]
            expect([is.paid - was.paid, is.deductible - was.deductible]).toEqual([payers.pooledFund, amountOf(settled, 'deductible')])
            expect(is.base - was.base).toBeGreaterThanOrEqual(payers.pooledFund + payers.largeExpense)
            expect(is.stays - was.stays).toBeGreaterThanOrEqual(1)
          }
          const paid = (...scopes: readonly Scope[]) => sum(scopes.map((scope) => counterOf(after, scope).paid - counterOf(before, scope).paid))
          expect([paid('majorIllness', 'selfFunded'), paid('assistance', 'secondAssistance'), paid('largeExpense')]).toEqual([payers.majorIllness, payers.medicalAssistance, payers.largeExpense])
          for (const [scopes, amount] of countedBy(input, settled)) expect([scopes, paid(...scopes)]).toEqual([scopes, amount])
        }
      }),
      RUNS
    )
  })
})

describe('what is printed', () => {
  const UPPER = KNOWN_PAYERS.filter((payer) => payer !== 'pooledFund')
  const settleFirst = (of: SettleInput) => {
    const input = { ...of, accounts: { own: fen(0), shared: [] } }
    return settle(input, input.terms.care[input.bill.care] as CareTerms, readerFor([])).settlement
  }
  const counted = ({ after }: Settlement) => Object.fromEntries(Object.entries(after.counters).filter(([, counter]) => counter !== undefined && sum(Object.values(counter)) > 0))

  it('counts for the year what it counts where the rules find the same sums', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const { bill: { known: _known, ...bill } } = input
        const computed = settleFirst({ ...input, bill })
        const known = Object.fromEntries(UPPER.filter((payer) => (payer === 'largeExpense' ? computed.payers.largeExpense > 0 : input.terms.order?.includes(payer) !== false)).map((payer) => [payer, computed.payers[payer] ?? fen(0)]))
        const printed = settleFirst({ ...input, bill: { ...bill, known } })
        expect([printed.fund, printed.family, counted(printed)]).toEqual([computed.fund, computed.family, counted(computed)])
      }),
      RUNS
    )
  })

  it('is never lost, whatever the order of the terms, and whatever they say of care elsewhere', () => {
    fc.assert(
      fc.property(anyInput(), fc.constantFrom(...UPPER), money(1_000_000), (input, payer, amount) => {
        const { bill: { hospitalPart: _part, known: _known, ...bill } } = input
        const settled = settleFirst({ ...input, bill: { ...bill, known: { ...Object.fromEntries(KNOWN_PAYERS.map((other) => [other, fen(0)])), [payer]: amount } } })
        const most = payer === 'largeExpense' ? settled.payers.largeExpense : Math.min(amount, bill.total)
        expect([payer, settled.payers[payer] ?? 0]).toEqual([payer, most])
      }),
      RUNS
    )
  })
})

describe('a year of several kinds of care', () => {
  const [one, two] = ['inpatient', 'generalOutpatient'] as const
  /** Terms in which nothing counts all care, so that a kind of care knows nothing of another. */
  const apart = ({ deductible, caps, aboveCap: _overAll, ...care }: CareTerms): CareTerms => ({
    ...care,
    ...(deductible && { deductible: { ...deductible, counts: 'thisCare' } }),
    ...(caps && { caps: caps.map(({ id: _shared, ...cap }) => ({ ...cap, counts: cap.counts === 'allCare' ? 'thisCare' : cap.counts })) })
  })
  const mixed = fc.record({
    first: anyBill(), other: anyBill(), again: anyBill(), terms: fc.tuple(anyTerms({ care: one }), anyCare).map(([terms, clinic]) => ({ ...terms, care: { [one]: terms.care[one] as CareTerms, [two]: clinic } })), person: anyPerson
  })
  const settled = (terms: BenefitTerms, person: Person, bill: Bill, yearToDate: YearToDate) =>
    settle({ terms, person, bill, yearToDate, accounts: { own: fen(0), shared: [] } }, terms.care[bill.care] as CareTerms, readerFor([])).settlement
  const basic = ({ payers, steps }: Settlement) => [payers.pooledFund, payers.largeExpense, sum(steps.filter(({ kind }) => kind === 'deductible').map(({ amount }) => amount))]

  it('a visit changes nothing for a later stay whose limits count stays alone, and the other way round', () => {
    fc.assert(
      fc.property(mixed, fc.boolean(), ({ first, other, again, terms: all, person }, visitBetween) => {
        const terms: BenefitTerms = { ...all, care: { [one]: apart(all.care[one]), [two]: apart(all.care[two]) } }
        const [mine, others] = visitBetween ? [one, two] : [two, one]
        const start = settled(terms, person, { ...first, care: mine }, NOTHING_YET).after
        const between = settled(terms, person, { ...other, care: others }, start).after
        expect(basic(settled(terms, person, { ...again, care: mine }, between))).toEqual(basic(settled(terms, person, { ...again, care: mine }, start)))
        expect(counterOf(between, mine)).toEqual(counterOf(start, mine))
        expect(counterOf(between, 'all').paid).toBe(counterOf(between, one).paid + counterOf(between, two).paid)
      }),
      RUNS
    )
  })

  it('one limit that two kinds of care share by its id is used up by both', () => {
    const limit: Cap = { name: '合计', id: 'clinic', on: 'payout', per: 'year', counts: 'thisCap', amount: [{ value: entered(fen(1_000_00)) }] }
    const care: CareTerms = { rate: { bands: [{ value: entered([{ upTo: 'open', rate: basisPoints(5_000) }] as const) }], bounds: 'excess', span: 'bill' }, caps: [limit] }
    const terms: BenefitTerms = { care: { generalOutpatient: care, chronicOutpatient: care } }
    const bill = (kind: 'generalOutpatient' | 'chronicOutpatient'): Bill => ({ on: '2025-06-30', care: kind, tier: 'primary', place: 'local', filing: 'none', total: fen(1_500_00), split: { a: fen(1_500_00), b: fen(0), c: fen(0) } })
    const visit = settled(terms, { insurance: 'employee' }, bill('generalOutpatient'), NOTHING_YET)
    const chronic = settled(terms, { insurance: 'employee' }, bill('chronicOutpatient'), visit.after)
    expect([visit.fund, chronic.fund]).toEqual([750_00, 250_00])
  })
})

describe('the interval', () => {
  /** The same terms with every doubtful figure held to one of its readings. */
  function held(terms: BenefitTerms, choose: (count: number) => number): BenefitTerms {
    const done = new Map<unknown, unknown>()
    const copy = (node: unknown): unknown => {
      if (typeof node !== 'object' || node === null) return node
      const before = done.get(node)
      if (before !== undefined) return before
      if ('claims' in node && 'readings' in node) {
        const { readings } = node as Figure<unknown>
        const one = entered(readings[choose(readings.length)]?.value)
        done.set(node, one)
        return one
      }
      return Array.isArray(node) ? node.map(copy) : Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copy(value)]))
    }
    return copy(terms) as BenefitTerms
  }

  const complete = ({ warnings }: Estimate): boolean => warnings.every(({ kind }) => kind !== 'interval-incomplete')

  it('contains every combination of readings', () => {
    fc.assert(
      fc.property(anyInput(), fc.infiniteStream(fc.nat({ max: 1 })), (input, coins) => {
        const whole = estimate(input)
        if (whole.kind !== 'estimate' || !complete(whole)) return
        for (let i = 0; i < 4; i += 1) {
          const one = estimate({ ...input, terms: held(input.terms, (count) => (count === 1 ? 0 : (coins.next().value ?? 0))) })
          if (one.kind !== 'estimate') throw new Error(one.kind)
          expect(one.low.family).toBe(one.high.family)
          expect(one.low.family).toBeLessThanOrEqual(whole.low.family)
          expect(one.low.family).toBeGreaterThanOrEqual(whole.high.family)
        }
      }),
      RUNS
    )
  })

  it('shrinks or stays when one figure is held, and its ends are those of its readings', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const whole = estimate(input)
        if (whole.kind !== 'estimate' || !complete(whole)) return
        for (const { figure } of whole.forks) {
          const ends = figure.readings.map(({ value }) => endsWith(input, figure, value))
          expect(Math.max(...ends.map((end) => end?.low.family ?? NaN))).toBe(whole.low.family)
          expect(Math.min(...ends.map((end) => end?.high.family ?? NaN))).toBe(whole.high.family)
        }
      }),
      RUNS
    )
  })
})

describe('a year in two bills', () => {
  // Round sums and whole percents: nothing is rounded, so two bills must give to the fen what one gives.
  const hundreds = (most: number) => fc.integer({ min: 0, max: most }).map((count) => fen(count * 10_000))
  const wholePercent = fc.integer({ min: 0, max: 100 }).map((share) => basisPoints(share * 100))
  const bands: fc.Arbitrary<Bands> = fc.tuple(hundreds(500).filter((bound) => bound > 0), wholePercent, wholePercent).map(([bound, low, high]) => [{ upTo: bound, rate: low }, { upTo: 'open', rate: high }])
  // What a cap leaves unpaid is no round sum, so the layer above it pays all of it or nothing, which needs no rounding either. `map` forgets that
  // the list has a first band.
  const allOrNothing = bands.map((list): Bands => list.map((band) => ({ ...band, rate: basisPoints(band.rate < 5_000 ? 0 : 10_000) })) as unknown as Bands)
  const one = <T,>(value: T): Table<T> => [{ value: entered(value) }]
  // 乙类 in ten thousands, so that it is a round sum after its first-pay share too.
  const halves = fc.record({ a: hundreds(400), b: fc.integer({ min: 0, max: 4 }).map((count) => fen(count * 1_000_000)), c: hundreds(50) }).filter(({ a, b, c }) => a + b + c > 0)

  const terms = fc
    .record({ start: hundreds(30), bands, bounds: fc.constantFrom('absolute' as const, 'excess' as const), cap: hundreds(600), b: wholePercent, large: allOrNothing, illness: bands, illnessStart: hundreds(100), factor: wholePercent, aid: bands, aidStart: hundreds(20) })
    .map(({ start, bands: of, bounds, cap, b, large, illness, illnessStart, factor, aid, aidStart }): BenefitTerms => {
      const inpatient: CareTerms = {
        deductible: { basis: entered<DeductibleBasis>('perYear'), amount: one(start) },
        rate: { bands: one(of), bounds, span: 'year' },
        caps: [{ name: '封顶', on: 'payout', per: 'year', counts: 'allCare', amount: one(cap) }],
        aboveCap: { name: '大额', bands: one(large) }
      }
      return {
        care: { inpatient }, firstPay: { b: one(b) }, outOfArea: [{ value: entered({ kind: 'factor', factor }) }],
        majorIllness: { start: one(illnessStart), bounds, bands: one(illness), base: entered({ deductible: true, firstPay: true, overCap: true }) },
        medicalAssistance: { base: entered({ deductible: true, firstPay: true, overCap: true }), categories: [{ name: '低保', hardship: ['minimumLiving'], deductible: entered(aidStart), rate: entered(aid), cap: entered('none') }] }
      }
    })

  const billOf = (place: Bill['place'], { a, b, c }: { a: Fen; b: Fen; c: Fen }): Bill => ({
    on: '2025-06-30', care: 'inpatient', tier: 'tertiary', place, filing: place === 'local' ? 'none' : 'referral', total: addFen(a, b, c), split: { a, b, c }
  })

  it('pays what one bill would, layer by layer', () => {
    fc.assert(
      fc.property(terms, halves, halves, fc.constantFrom('local' as const, 'crossProvince' as const), (of, left, right, place) => {
        const settleOne = (bill: Bill, yearToDate: YearToDate): Settlement => {
          const input: SettleInput = { terms: of, person: { insurance: 'employee', hardship: 'minimumLiving' }, accounts: { own: fen(0), shared: [] }, yearToDate, bill }
          return settle(input, of.care.inpatient as CareTerms, readerFor([])).settlement
        }
        const [first, both] = [billOf(place, left), billOf(place, { a: addFen(left.a, right.a), b: addFen(left.b, right.b), c: addFen(left.c, right.c) })]
        const earlier = settleOne(first, NOTHING_YET)
        const later = settleOne(billOf(place, right), earlier.after)
        const together = settleOne(both, NOTHING_YET)
        for (const payer of ['pooledFund', 'largeExpense', 'majorIllness', 'medicalAssistance'] as const) {
          expect([payer, earlier.payers[payer] + later.payers[payer]]).toEqual([payer, together.payers[payer]])
        }
        expect(earlier.family + later.family).toBe(together.family)
        for (const scope of ['all', 'inpatient', 'majorIllness', 'assistance', 'largeExpense'] as const) expect({ ...counterOf(later.after, scope), stays: 0 }).toEqual({ ...counterOf(together.after, scope), stays: 0 })
      }),
      RUNS
    )
  })
})

it('knows flexible workers as employees', () => {
  expect((['employee', 'flexible', 'resident'] as const).map(schemeOf)).toEqual(['employee', 'employee', 'resident'])
})
