import { endsWith, estimate, type Alternative, type Estimate, type Fork, type Warning } from '@/domain/benefit/estimate'
import type { Gap, SettleInput } from '@/domain/benefit/run'
import { NO_MONEY, subtractToZero, type Fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import type { DoubtLine } from '@/ui/list/doubt-list'
import type { Mode } from '../form/mode'
import type { ReadForm } from '../form/read-form'
import { copy as own } from '../own-rates/own.copy'
import { copy } from './result.copy'

type Ready = { readonly estimate: Estimate; readonly read: ReadForm & { kind: 'ready' } }

/** What the family would pay less, or more, than the page says, were it as the line has it; absent where no sum can be named. */
export type Doubt = { readonly title: string; readonly note?: string; readonly less?: Fen; readonly more?: Fen }

/** Gaps that only a larger sum can fill: without them the first number is the least, never the careful one. A limit is missing only where somebody left its field empty. */
const OPENING: Readonly<Record<Mode, ReadonlySet<Gap>>> = { terms: new Set(['firstPay', 'deductible']), own: new Set(['firstPay', 'deductible', 'caps']) }

export const isOpen = ({ gaps }: Estimate, mode: Mode): boolean => gaps.some((gap) => OPENING[mode].has(gap))

/** Everything that makes the number less than it looks, what moves most money first; what cannot be put in money follows. */
export function doubtsOf(result: Ready): readonly Doubt[] {
  const { estimate: { forks, alternatives, warnings } } = result
  const all = [
    // Only the split of 甲、乙、丙 is in doubt there, and a warning says that already.
    ...forks.filter(({ step }) => step !== 'selfFunded').map((fork) => forkDoubt(result, fork)),
    ...alternatives.map((one) => asideDoubt(result, one)),
    ...warnings.map((warning) => warningDoubt(result, warning)),
    ...gapDoubts(result)
  ]
  return all.sort((a, b) => moved(b) - moved(a))
}

const moved = ({ less, more }: Doubt): number => more ?? less ?? -1

/** A figure with several readings: how much less the worst case is with the best of them. */
function forkDoubt({ estimate: { low }, read }: Ready, { figure, step }: Fork): Doubt {
  const ends = figure.readings.map(({ value, label = '' }) => ({ label, family: endsWith(read.input, figure, value)?.low.family ?? low.family }))
  const best = ends.reduce((least, { family }) => (family < least ? family : least), low.family)
  const used = ends.find(({ family }) => family === low.family)?.label ?? ''
  const title = copy.doubtTitle(askedOf(read, figure, step), ends.map(({ label }) => label).filter((label) => label !== ''))
  return { title, note: used === '' ? copy.reckonedLow : copy.reckonedAs(used), less: subtractToZero(low.family, best) }
}

/** A reading set aside: what it would take, where that is more than the page says. */
function asideDoubt({ estimate: { low }, read }: Ready, { figure, reading, step, low: fund }: Alternative): Doubt {
  const title = copy.asideTitle(askedOf(read, figure, step), reading.label ?? '')
  const more = subtractToZero(low.fund, fund)
  if (more === 0) return { title, note: copy.notReckoned, less: subtractToZero(fund, low.fund) }
  return { title, note: copy.wouldTake(formatYuan((low.family + more) as Fen)), more }
}

/** The question in plain words; what a place pays of care elsewhere is used in the step of the fund, and is another question. */
function askedOf({ input: { terms, bill } }: Ready['read'], figure: Fork['figure'], step: Fork['step']): string {
  const away = terms.care[bill.care]?.outOfArea ?? terms.outOfArea ?? []
  return copy.asked[away.some((row) => row.value === figure) ? 'outOfArea' : step] ?? copy.steps[step]
}

function warningDoubt({ estimate: { low }, read }: Ready, warning: Warning): Doubt {
  if (warning.kind === 'unknown-facts') return { title: copy.warnings.unknown(warning.facts.map((fact) => copy.facts[fact]).join(copy.listComma)) }
  if (warning.kind !== 'unsplit') return { title: copy.warnings[warning.kind] }
  return { title: copy.warnings.unsplit, note: copy.unsplitNote, less: subtractToZero(low.family, allInA(read.input) ?? low.family) }
}

/** The family's part with the whole bill in 甲类. */
function allInA(input: SettleInput): Fen | undefined {
  const { bill } = input
  const result = estimate({ ...input, bill: { ...bill, split: { a: bill.total, b: NO_MONEY, c: NO_MONEY } } })
  return result.kind === 'estimate' ? result.low.family : undefined
}

function gapDoubts({ estimate: { gaps }, read }: Ready): readonly Doubt[] {
  const words = (gap: Gap): string => (read.mode === 'own' ? own.gaps[gap] : undefined) ?? copy.gaps[gap]
  const projected = read.projected ? [{ title: copy.projected(read.found.year.label) }] : []
  return [...gaps.map((gap): Doubt => ({ title: words(gap) })), ...projected]
}

/** 「要准备 ¥24,262.00 到 ¥29,525.40；还有一种读法到 ¥30,322.00。」 */
export function doubtSummary({ estimate, read }: Ready, doubts: readonly Doubt[]): string {
  const { low, high } = estimate
  const worst = doubts.reduce((most, { more = NO_MONEY }) => (more > most ? more : most), NO_MONEY)
  const range = low.family === high.family ? copy.takes(formatYuan(low.family)) : copy.takesRange(formatYuan(high.family), formatYuan(low.family))
  const aside = worst === 0 ? '' : copy.orUpTo(formatYuan((low.family + worst) as Fen))
  return (isOpen(estimate, read.mode) ? copy.atLeast : '') + range + aside + copy.fullStop
}

/** Doubts as rows, each bar beside the largest. */
export function doubtLines(doubts: readonly Doubt[]): DoubtLine[] {
  const most = Math.max(...doubts.map(moved))
  return doubts.map(({ title, note, less, more }, i) => ({
    key: `${i}${title}`,
    title,
    note,
    costsMore: more !== undefined,
    ...effectOf(less, more),
    ...(most > 0 && (more ?? less ?? 0) > 0 ? { share: (more ?? less ?? 0) / most } : {})
  }))
}

function effectOf(less: Fen | undefined, more: Fen | undefined): { readonly effect?: string } {
  if (more !== undefined) return { effect: copy.takesMore(formatYuan(more)) }
  return less === undefined || less === 0 ? {} : { effect: copy.takesLess(formatYuan(less)) }
}
