import type { Figure } from '@/domain/evidence/figure'
import { upToLimit, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import { cite, countMore, holdsIn, NO_FIGURES, noteGap, pick, read, type Cited } from './ask'
import type { Run } from './run'
import type { Cap } from './terms'
import { NOTHING_COUNTED, type Counter, type Scope } from './year/counters'

/**
 * What the pooled fund may still pay on this bill: the tightest of its payout caps, or `null` where there is none.
 *
 * @param figures Receives the figure behind each of them.
 */
export function roomLeft(run: Run, figures: Cited): Fen | null {
  if (run.care.caps === undefined) noteGap(run, 'caps')
  return tightest(run, 'payout', figures)
}

/** Cost that counts, under caps on the cost itself; the rest is the family's. */
export function underBaseCaps(run: Run, covered: Fen): Fen {
  const figures = cite(run)
  const limit = tightest(run, 'base', figures)
  if (limit === null) return covered
  const counted = smaller(covered, limit)
  run.steps?.push({ kind: 'baseCap', amount: counted, formula: { kind: 'atMost', amount: covered, limit }, figures: figures ?? NO_FIGURES })
  return counted
}

function tightest(run: Run, on: Cap['on'], figures: Cited): Fen | null {
  const { caps } = run.care
  if (caps === undefined || caps.length === 0) return null
  let amount: Fen | null = null
  for (const cap of caps) {
    const left = cap.on === on && holdsIn(run, cap.when) ? leftUnder(run, cap, figures) : null
    if (left !== null) amount = amount === null ? left : smaller(amount, left)
  }
  return amount
}

/** `null` where the cap turns out to be no limit at all; its figure is added where it is one. */
function leftUnder(run: Run, cap: Cap, figures: Cited): Fen | null {
  const figure = pick(run, cap.amount)
  const limit = figure === undefined ? 'none' : read(run, figure)
  if (figure === undefined || limit === 'none') return null
  figures?.push(figure)
  if (cap.per === 'year') return subtractToZero(limit, usedUp(run, cap))
  return cap.per === 'month' ? upToLimit(limit * (run.bill.months ?? 1)) : limit
}

/** A yearly limit in force: on what is paid, or on the cost that counts; `scope` is whose count uses it up. */
export type YearlyLimit = { readonly name: string; readonly scope: Scope; readonly on: Cap['on']; readonly limit: Fen; readonly used: Fen; readonly figure: Figure<unknown> }

/** Every yearly limit that is in force for this care, with what the year has used of it. */
export function capLimits(run: Run): readonly YearlyLimit[] {
  return (run.care.caps ?? []).flatMap((cap) => {
    const figure = cap.per === 'year' && holdsIn(run, cap.when) ? pick(run, cap.amount) : undefined
    const limit = figure === undefined ? 'none' : read(run, figure)
    return figure === undefined || limit === 'none' ? [] : [{ name: cap.name, scope: capScope(run, cap), on: cap.on, limit, used: usedUp(run, cap), figure }]
  })
}

/** Limits that count for themselves have an id; the same id in several kinds of care is one limit. */
function capScope(run: Run, { counts, id, name }: Cap): Scope {
  if (counts === 'allCare') return 'all'
  return counts === 'thisCare' ? run.scope : `cap:${id ?? `${run.scope}/${name}`}`
}

function usedUp(run: Run, cap: Cap): Fen {
  const { base, paid } = usedBy(run, cap)
  return cap.on === 'base' ? base : paid
}

/** What the year so far has used up. A limit that counts for itself, and of which the year says nothing, counts this kind of care. */
const usedBy = (run: Run, cap: Cap): Counter => run.input.yearToDate.counters[capScope(run, cap)] ?? (cap.counts === 'thisCap' ? run.before : NOTHING_COUNTED)

/** Limits that count for themselves remember what they applied to. */
export function countCaps(run: Run, counted: Fen, paid: Fen): void {
  if (run.care.caps === undefined) return
  for (const cap of run.care.caps) {
    if (cap.counts !== 'thisCap') continue
    const applies = holdsIn(run, cap.when)
    if (run.steps !== undefined) countMore(run, capScope(run, cap), usedBy(run, cap), applies ? { ...NOTHING_COUNTED, base: counted, paid } : NOTHING_COUNTED)
  }
}
