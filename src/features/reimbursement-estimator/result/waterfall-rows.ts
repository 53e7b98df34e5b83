import { isUnsaid } from '@/domain/benefit/estimate'
import type { Slice } from '@/domain/benefit/formula'
import type { Settlement, Step, StepKind } from '@/domain/benefit/settlement'
import { NO_MONEY, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import { formatRate } from '@/domain/money/format-yuan'
import type { WaterfallRow } from '@/ui/chart/waterfall'
import { copy as own } from '../own-rates/own.copy'
import { copy } from './result.copy'
import type { ReadyResult } from './use-result'

type Part = Exclude<keyof typeof copy.rows, 'total'>
type Look = { readonly part: Part; readonly tone: WaterfallRow['tone']; readonly payer: WaterfallRow['payer']; readonly always: boolean }

/** In the order in which they come off the bill; `always` rows stay at zero, so that people see they were considered. */
const LOOKS: readonly Look[] = [
  { part: 'selfFunded', tone: 'self', payer: 'home', always: true },
  { part: 'firstPay', tone: 'prepay', payer: 'home', always: true },
  { part: 'deductible', tone: 'deduct', payer: 'home', always: true },
  { part: 'pooledFund', tone: 'pool', payer: 'fund', always: true },
  { part: 'overPrice', tone: 'self', payer: 'home', always: false },
  { part: 'largeExpense', tone: 'pool', payer: 'fund', always: false },
  { part: 'majorIllness', tone: 'serious', payer: 'fund', always: true },
  { part: 'medicalAssistance', tone: 'aid', payer: 'fund', always: true },
  { part: 'civilServant', tone: 'aid', payer: 'fund', always: false },
  { part: 'enterprise', tone: 'aid', payer: 'fund', always: false },
  { part: 'otherFund', tone: 'aid', payer: 'fund', always: false },
  { part: 'mutualAid', tone: 'acct', payer: 'fund', always: false },
  { part: 'hospital', tone: 'acct', payer: 'fund', always: false },
  { part: 'supplementary', tone: 'acct', payer: 'fund', always: false },
  { part: 'overCap', tone: 'share', payer: 'home', always: false },
  { part: 'coinsurance', tone: 'share', payer: 'home', always: true }
]

export function waterfallRows(result: ReadyResult, settlement: Settlement): WaterfallRow[] {
  return LOOKS.filter(({ part, always }) => always || (settlement.parts[part] ?? NO_MONEY) > 0).map(({ part, tone, payer }) => ({
    key: part,
    label: copy.rows[part][0],
    note: noteOf(part, result, settlement),
    amount: settlement.parts[part] ?? NO_MONEY,
    tone,
    payer
  }))
}

function noteOf(part: Part, result: ReadyResult, settlement: Settlement): string {
  const notes: Partial<Record<Part, string>> = {
    deductible: deductibleNote(result),
    firstPay: shareText(settlement, 'classBFirstPay'),
    pooledFund: rated(settlement, 'pooledFund'),
    majorIllness: illnessNote(result, settlement),
    medicalAssistance: assistanceNote(result, settlement)
  }
  return notes[part] ?? copy.rows[part][1]
}

function deductibleNote({ estimate, read }: ReadyResult): string {
  if (read.mode === 'terms') return copy.tierHospitals[read.input.bill.tier]
  return estimate.gaps.includes('deductible') ? copy.notKnown : own.typed
}

function illnessNote({ estimate }: ReadyResult, settlement: Settlement): string {
  if (estimate.gaps.includes('majorIllness')) return copy.notKnown
  return stepOf(settlement, 'majorIllness') === undefined ? copy.notCounted : rated(settlement, 'majorIllness')
}

function assistanceNote({ estimate }: ReadyResult, settlement: Settlement): string {
  const { parts } = settlement
  if (stepOf(settlement, 'medicalAssistance') === undefined) return copy.notCounted
  if (estimate.gaps.includes('medicalAssistance')) return copy.notKnown
  if (parts.medicalAssistance > 0) return ''
  return isUnsaid(estimate, 'hardship') ? copy.hardshipUnsaid : copy.noHardship
}

const stepOf = ({ steps }: Settlement, kind: StepKind): Step | undefined => steps.find((step) => step.kind === kind)

/** `乙类 30%` */
function shareText(settlement: Settlement, kind: StepKind): string {
  const formula = stepOf(settlement, kind)?.formula
  const slice = formula?.kind === 'slices' ? formula.slices[0] : undefined
  return slice === undefined ? '' : copy.classB(formatRate(slice.rate))
}

/** `报 58.5%`: what one yuan earns, where there is a single rate. */
function rated(settlement: Settlement, kind: StepKind): string {
  const formula = stepOf(settlement, kind)?.formula
  if (formula?.kind !== 'slices' && formula?.kind !== 'illness') return ''
  const [only, second] = formula.slices
  return only === undefined || second !== undefined ? '' : copy.rated(formatRate(netRate(only)))
}

const netRate = ({ rate, factor }: Slice): BasisPoints => (factor === WHOLE ? rate : (Math.round((rate * factor) / WHOLE) as BasisPoints))

/** Whole percent for the headline only. */
export const wholePercent = (part: Fen, total: Fen): string => `${Math.round((part / total) * 100)}%`
