import type { Figure } from '@/domain/evidence/figure'
import type { Fen } from '@/domain/money/fen'
import type { Accounts, Bill, CareKind, SharedAccount } from './bill'
import type { UnknownFact } from './condition'
import { bitsOf } from './condition-mask'
import type { Slice } from './formula'
import { keptFor, type Kept } from './kept'
import type { Person } from './person'
import type { Reader } from './reader'
import type { ClassCost } from './scope'
import type { Step } from './settlement'
import type { BenefitTerms, CareTerms, OutOfAreaModel } from './terms'
import { careScope, counterOf, type Counter, type Scope, type YearToDate } from './year/counters'

export type SettleInput = {
  readonly person: Person
  readonly bill: Bill
  readonly yearToDate: YearToDate
  readonly accounts: Accounts
  readonly terms: BenefitTerms
}

/** What the rules know to be missing; the result names each with its reason. */
export type Gap = 'firstPay' | 'deductible' | 'outOfArea' | 'rate' | 'majorIllness' | 'medicalAssistance' | 'supplementary' | 'caps' | 'outpatientIllness'

/** What a pass is made of. */
type Inputs = {
  input: SettleInput
  bill: Bill
  person: Person
  terms: BenefitTerms
  care: CareTerms
  /** The kind of care that this bill counts as. */
  scope: CareKind
  /** What that kind of care counted this year before the bill. */
  before: Counter
  admission: number
  bits: number
  /** What is kept for facts like these; `null` where nothing is. */
  keptForFacts: Kept | null
}

type Counters = { [S in Scope]?: Counter }

const NO_GAPS: readonly Gap[] = []
const NOTHING_UNKNOWN: readonly UnknownFact[] = []
const NONE_COUNTED: Counters = {}
const NO_ACCOUNTS: readonly SharedAccount[] = []
const NO_CLASSES: readonly ClassCost[] = []
const AT_HOME: OutOfAreaModel = { kind: 'same' }

/** What one pass notes while it goes; the notes belong to this pass alone. */
type Notes = {
  reader: Reader
  /** Absent where nobody asks for reasons: then only the sums are made. */
  steps: Step[] | undefined
  gaps: readonly Gap[]
  unknown: readonly UnknownFact[]
  /** The year after this bill, as far as it has been counted; nothing without steps. */
  after: Counters
  /** The same as `keptForFacts`; `null` where a figure is pinned. */
  kept: Kept | null
  /** Whether facts out of closed lists alone decided all that was asked since somebody set it. */
  sure: boolean
  /** Which pass this is: another one within it is found out by it. */
  pass: number
}

/** What is found of the bill below the layers: what lies inside the catalogue, and the family's share before any layer above the pooled fund. */
type Below = {
  /** How care outside the area is paid; `null` figure for care at home. */
  model: OutOfAreaModel
  modelFigure: Figure<OutOfAreaModel> | null
  /** Inside the catalogue after first pay: 甲, 乙, and items with a class of their own. */
  classA: Fen
  classB: Fen
  classes: readonly ClassCost[]
  covered: Fen
  fromAccountFirst: Fen
  /** The deductible as charged, before a layer above lifted any. */
  due: Fen
  /** Cost left unpaid by a payout cap: in whole fen that were certainly not paid for, and to the nearest fen. */
  unpaid: Fen
  above: Fen
  deductible: Fen
  coinsurance: Fen
  firstPay: Fen
  overCap: Fen
  selfFunded: Fen
  overPrice: Fen
}

/** Who pays how much. */
type Paid = {
  /** Lifted from the family's share by the layers above, inside the catalogue first. */
  relief: Fen
  /** Lifted from what lies outside alone. */
  outside: Fen
  pooledFund: Fen
  largeExpense: Fen
  majorIllness: Fen
  medicalAssistance: Fen
  supplementary: Fen
  civilServant: Fen
  enterprise: Fen
  mutualAid: Fen
  otherFund: Fen
  hospital: Fen
  fund: Fen
  family: Fen
  ownAccount: Fen
  shared: readonly SharedAccount[]
  cash: Fen
}

/** What a table of bands gave last; slices are kept only where a step shows them. */
type Banded = { bandUnpaid: Fen; bandAbove: Fen; paidBefore: Fen; slices: readonly Slice[] | undefined }

/**
 * One pass of the rules: its inputs, its notes, and every amount in a place of its own, which the layers fill in their order. Passes follow one
 * another and are never nested, so that all of them use one object: what a pass found is copied out of it. An object for each pass, and one for
 * each result that a layer handed to the next, cost several times what the sums do.
 */
export type Run = Inputs & Notes & Below & Paid & Banded

const ZERO = 0 as Fen

const RUN = {
  keptForFacts: null, kept: null, sure: false, pass: 0,
  model: AT_HOME, modelFigure: null, classA: ZERO, classB: ZERO, classes: NO_CLASSES, covered: ZERO, fromAccountFirst: ZERO, due: ZERO, unpaid: ZERO, above: ZERO,
  deductible: ZERO, coinsurance: ZERO, firstPay: ZERO, overCap: ZERO, selfFunded: ZERO, overPrice: ZERO, relief: ZERO, outside: ZERO,
  pooledFund: ZERO, largeExpense: ZERO, majorIllness: ZERO, medicalAssistance: ZERO, supplementary: ZERO, civilServant: ZERO, enterprise: ZERO, mutualAid: ZERO,
  otherFund: ZERO, hospital: ZERO, fund: ZERO, family: ZERO, ownAccount: ZERO, shared: NO_ACCOUNTS, cash: ZERO, bandUnpaid: ZERO, bandAbove: ZERO, paidBefore: ZERO, slices: undefined
} as unknown as Run

const MOST_PASSES = 0x3fff_ffff

/**
 * One pass from its beginning to what `of` takes out of it; the only way to a `Run`.
 *
 * @throws {Error} If `of`, or what it calls, began another pass: the amounts would be of both.
 */
export function onePass<T, G>(input: SettleInput, care: CareTerms, reader: Reader, steps: Step[] | undefined, of: (run: Run, given: G) => T, given: G): T {
  const pass = startRun(input, care, reader, steps)
  const result = of(RUN, given)
  if (RUN.pass !== pass) throw new Error('a pass within a pass')
  return result
}

/** The pass before it is over, and nothing of it is left but its facts, which are looked at once where readings alone differ. */
function startRun(input: SettleInput, care: CareTerms, reader: Reader, steps: Step[] | undefined): number {
  if (RUN.input !== input || RUN.care !== care) lookAtFacts(input, care)
  RUN.kept = reader.pin === undefined ? RUN.keptForFacts : null
  RUN.reader = reader
  RUN.steps = steps
  RUN.gaps = NO_GAPS
  RUN.unknown = NOTHING_UNKNOWN
  RUN.after = steps === undefined ? NONE_COUNTED : { ...input.yearToDate.counters }
  clearBelow()
  clearPaid()
  RUN.pass = (RUN.pass + 1) & MOST_PASSES
  return RUN.pass
}

function lookAtFacts(input: SettleInput, care: CareTerms): void {
  const { bill, person, terms } = input
  RUN.input = input
  RUN.bill = bill
  RUN.person = person
  RUN.terms = terms
  RUN.care = care
  RUN.scope = careScope(bill.care, terms)
  RUN.before = counterOf(input.yearToDate, RUN.scope)
  RUN.admission = RUN.before.stays + 1
  RUN.bits = bitsOf(bill, person)
  RUN.keptForFacts = keptFor(care, terms, RUN.bits, RUN.admission)
}

function clearBelow(): void {
  RUN.model = AT_HOME
  RUN.modelFigure = null
  RUN.classes = NO_CLASSES
  RUN.classA = RUN.classB = RUN.covered = RUN.fromAccountFirst = RUN.due = RUN.unpaid = RUN.above = ZERO
  RUN.deductible = RUN.coinsurance = RUN.firstPay = RUN.overCap = RUN.selfFunded = RUN.overPrice = ZERO
}

function clearPaid(): void {
  RUN.relief = RUN.outside = RUN.pooledFund = RUN.largeExpense = RUN.majorIllness = RUN.medicalAssistance = RUN.supplementary = ZERO
  RUN.civilServant = RUN.enterprise = RUN.mutualAid = RUN.otherFund = RUN.hospital = RUN.ownAccount = ZERO
  RUN.shared = NO_ACCOUNTS
  RUN.slices = undefined
}
