import { isUnsaid } from '@/domain/benefit/estimate'
import { evaluate, formulaText, trailText } from '@/domain/benefit/formula'
import type { Settlement, Step } from '@/domain/benefit/settlement'
import { careScope, counterOf } from '@/domain/benefit/year/counters'
import type { Figure } from '@/domain/evidence/figure'
import { formatYuan } from '@/domain/money/format-yuan'
import type { PolicyPack } from '@/policy'
import { SourceChip } from '@/ui/mark/source-chip'
import type { TraceLine } from '@/ui/list/trace-list'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { copy as own } from '../own-rates/own.copy'
import { copy } from './result.copy'
import type { ReadyResult } from './use-result'
import { adoptedClaims, sourceNamed, sourcesOf } from '../sources'

type OnSource = (figures: readonly Figure<unknown>[]) => void

/** Where the money comes from is shown beside the waterfall, and the sum of the base inside the step that uses it. */
const ELSEWHERE: ReadonlySet<Step['kind']> = new Set(['ownAccount', 'familySharing', 'cash', 'majorIllnessBase'])

export function tracedSteps({ steps }: Settlement): readonly Step[] {
  const base = steps.find(({ kind }) => kind === 'majorIllnessBase')
  return steps
    .filter(({ kind }) => !ELSEWHERE.has(kind))
    .map((step) => (step.kind === 'majorIllness' && base !== undefined ? { ...step, figures: [...step.figures, ...base.figures] } : step))
}

/** Numbers sources in the order in which the steps first need them; every screen of one result uses the same numbers. */
export function numberSources(settlement: Settlement, pack: PolicyPack): ReadonlyMap<string, number> {
  const named = sourcesOf(tracedSteps(settlement).flatMap(({ figures }) => figures), pack)
  return new Map(named.map(({ key }, i) => [key, i + 1]))
}

export function traceLines(result: ReadyResult, settlement: Settlement, onSource: OnSource): TraceLine[] {
  const numbers = numberSources(settlement, result.read.found.pack)
  return tracedSteps(settlement).map((step, i) => ({
    key: `${i}${step.kind}`,
    name: step.name === undefined || step.kind === 'medicalAssistance' ? copy.steps[step.kind] : `${copy.steps[step.kind]} · ${step.name}`,
    amount: step.amount,
    formula: formulaLine(step, result),
    chips: <Chips step={step} result={result} numbers={numbers} onSource={onSource} />,
    why: whyOf(step, result),
    ...(step.kind === 'fundTotal' ? { sum: true } : {})
  }))
}

/** The sum in words and figures, with how the rate came about before it. */
export function formulaLine(step: Step, result: ReadyResult): string {
  const changes = [...(step.changes ?? []), ...rateChanges(step)]
  const text = stepText(step, result)
  return [...changes, text, isCapped(step) ? copy.capped : ''].filter((part) => part !== '').join(copy.semicolon)
}

/** The sum came to more than a limit still allowed. */
function isCapped({ formula }: Step): boolean {
  if (formula.kind !== 'slices' && formula.kind !== 'illness') return false
  return formula.limit !== null && evaluate({ ...formula, limit: null }) > formula.limit
}

function rateChanges({ rate }: Step): readonly string[] {
  let from = rate?.from
  return (rate?.trail ?? []).map((change) => {
    const text = copy.rateChange(change.name, trailText(from ?? change.result, change))
    from = change.result
    return text
  })
}

function stepText(step: Step, result: ReadyResult): string {
  switch (step.kind) {
    case 'selfFunded':
      return copy.notes.selfFunded
    case 'printedFirstPay':
      return copy.notes.printedFirstPay
    case 'deductible':
      return deductibleText(step, result)
    case 'medicalAssistance':
      if (step.formula.kind !== 'nothing') return formulaText(step.formula)
      return isUnsaid(result.estimate, 'hardship') ? copy.notes.hardshipUnsaid : copy.notes.noHardship
    default:
      return formulaText(step.formula)
  }
}

function deductibleText({ amount, formula }: Step, { read }: ReadyResult): string {
  if (formula.kind === 'atMost' && formula.amount > formula.limit) return copy.deductibleAllCounted
  if (read.mode === 'own') return own.deductible(formatYuan(amount))
  const { bill, terms, yearToDate } = read.input
  const paid = counterOf(yearToDate, careScope(bill.care, terms)).deductible
  return copy.deductibleLine(copy.tierHospitals[bill.tier], formatYuan(amount), paid > 0 ? formatYuan(paid) : '')
}

type ChipsProps = { readonly step: Step; readonly result: ReadyResult; readonly numbers: ReadonlyMap<string, number>; readonly onSource: OnSource }

function Chips({ step, result, numbers, onSource }: ChipsProps) {
  const { pack } = result.read.found
  const doubtful = doubtsOf(step, result)
  const keys = [...numbers.keys()].filter((key) => step.figures.some((figure) => adoptedClaims(figure).some(({ source }) => source === key)))
  if (keys.length === 0 && doubtful.length === 0) return null
  return (
    <>
      {keys.map((key) => (
        <SourceChip key={key} index={numbers.get(key) ?? 0} label={sourceNamed(key, pack)?.chip ?? key} onPress={() => onSource(step.figures)} />
      ))}
      {doubtful.map((figure, i) => (
        <UncertaintyChip key={i} form={figure.doubt ?? 'inferred'}>
          {doubtText(figure)}
        </UncertaintyChip>
      ))}
    </>
  )
}

/** Doubts worth a chip: those that move the result, and values that we inferred. */
function doubtsOf(step: Step, { estimate }: ReadyResult): readonly Figure<unknown>[] {
  const forks = new Set(estimate.forks.map(({ figure }) => figure))
  return step.figures.filter((figure) => forks.has(figure) || figure.doubt === 'inferred')
}

const doubtText = ({ doubt, readings }: Figure<unknown>): string =>
  doubt === 'range' && readings.length === 2 ? readings.map(({ label }) => label ?? '').join(copy.rangeTo) : copy.doubtForms[doubt ?? 'inferred']

const whyOf = (step: Step, result: ReadyResult): string | undefined => doubtsOf(step, result).find(({ why }) => why !== undefined)?.why
