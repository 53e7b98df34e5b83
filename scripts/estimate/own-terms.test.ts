import { ownTerms, type OwnFigures } from '@/domain/benefit/own-terms'
import { estimate } from '@/domain/benefit/estimate'
import { basisPoints, fen } from '@/domain/money/fen'
import { parseCase } from './case-schema'
import { yearOf } from './case-year'

const CASE = {
  person: { insurance: 'resident' },
  bill: { on: '2026-11-22', care: 'inpatient', tier: 'tertiary', total: 30000, split: { a: 20000, b: 8000, c: 2000 } },
  yearToDate: { fundPaid: 1000, majorIllnessBase: 3000 }
}

const majorIllness = { start: 10000, bands: 0.6, bounds: 'excess', base: { deductible: true, firstPay: false, overCap: false } }

/** The same figures as a terminal case writes them and as the form of the app takes them. */
it.each<[string, OwnFigures, object]>([
  ['the rate alone', { rate: basisPoints(60_00) }, { care: { inpatient: { rate: { bands: 0.6 } } } }],
  [
    'a start and 乙类',
    { rate: basisPoints(60_00), deductible: fen(800_00), classBShare: basisPoints(10_00) },
    { care: { inpatient: { rate: { bands: 0.6 }, deductible: { amount: 800 } } }, firstPay: { b: 0.1 } }
  ],
  [
    'all of them',
    { rate: basisPoints(62_50), deductible: fen(800_00), fundCap: fen(12_000_00), classBShare: basisPoints(10_00), majorIllness: { start: fen(10_000_00), rate: basisPoints(60_00) } },
    {
      care: { inpatient: { rate: { bands: 0.625, bounds: 'excess' }, deductible: { amount: 800 }, caps: [{ name: '封顶线', counts: 'allCare', amount: 12000 }] } },
      firstPay: { b: 0.1 },
      majorIllness
    }
  ]
])('gives what terms written in a case give: %s', (_case, figures, terms) => {
  const parsed = parseCase({ ...CASE, terms })
  if (parsed.kind === 'bad' || parsed.value.bill === undefined) throw new Error(JSON.stringify(parsed))
  const { person, bill, accounts } = parsed.value
  const yearToDate = yearOf(parsed.value.yearToDate, bill.care)
  const own = estimate({ person, bill, yearToDate, accounts, terms: ownTerms(figures, bill.care) })
  if (own.kind !== 'estimate') throw new Error(own.kind)
  const written = estimate({ person, bill, yearToDate, accounts, terms: parsed.value.terms ?? { care: {} } })
  if (written.kind !== 'estimate') throw new Error(written.kind)
  expect(own.low.parts).toEqual(written.low.parts)
  expect(own.low.after).toEqual(written.low.after)
  expect(own.gaps).toEqual(written.gaps)
  expect(own.low.fund).toBeGreaterThan(0)
})
