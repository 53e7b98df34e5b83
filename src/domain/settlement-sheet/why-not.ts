import { TIERS, type Tier } from '@/domain/benefit/bill'
import { careTermsFor } from '@/domain/benefit/estimate'
import type { Pin } from '@/domain/benefit/reader'
import type { Wanted } from '@/domain/benefit/settle'
import type { Summed } from '@/domain/benefit/sums'
import type { Settlement } from '@/domain/benefit/settlement'
import { NO_MONEY, type Fen } from '@/domain/money/fen'
import type { SettleInput } from '@/domain/benefit/run'
import { amountsOf } from './sheet-bill'
import { agreement, inputOf, matches, runsOf, settingOf, settledAs, valueOf, wantedRunsOf, type Agreement, type Compared, type Setting, type SheetCase } from './agrees'
import { changesFor, withChange, type Change } from './changes'
import { pairsOf, triplesOf, type Combination } from './combinations'
import { closeEnough, ranked, type Explanation } from './explanation'
import type { Sheet } from './sheet'

export type { Explanation } from './explanation'

export type WhyNot = {
  readonly agreement: Agreement
  /** Exact ones first, fewest changes first, then close ones. Empty where the paper agrees, or where nothing we know explains it. */
  readonly explanations: readonly Explanation[]
  /** How many combinations of facts were tried. */
  readonly tried: number
  /** How many pairs of facts there were beyond those that one search tries; nothing where one fact was enough. */
  readonly pairsLeft: number
}

/** The likelier facts first; whoever shows the answer says that there were more. */
const MOST_PAIRS = 4_000
/** Three facts at once are tried only until so many combinations are: each more fits a paper more easily by chance. */
const ENOUGH = 2_000

/** A search that can be taken in slices, so that a screen stays alive. */
export type Search = {
  /** Tries so many more combinations; the answer once all of them are tried, `null` before. */
  readonly advance: (count: number) => WhyNot | null
  readonly progress: () => { readonly tried: number; readonly of: number }
}

/** Tries one changed fact at a time, then two, then some threes. Pure; never throws for a sheet of amounts. */
export const whyNot = (of: SheetCase): WhyNot => searchWhyNot(of).advance(Infinity) as WhyNot

export function searchWhyNot(of: SheetCase): Search {
  const found = agreement(of)
  const setting = settingFor(of, found)
  return setting === null ? over({ agreement: found, explanations: [], tried: 0, pairsLeft: 0 }) : searchIn(of, found, setting)
}

const over = (answer: WhyNot): Search => ({ advance: () => answer, progress: () => ({ tried: 0, of: 0 }) })

/** `null`: it agrees, or nothing can be compared. */
function settingFor(of: SheetCase, found: Agreement): Setting | null {
  if (found.kind === 'nothing-to-compare' || (found.kind === 'compared' && found.agrees)) return null
  const setting = settingOf(of, found.kind === 'compared' ? found.notComputed : [])
  return setting.fields.length === 0 ? null : setting
}

/** Two facts are changed only where no single one is enough, and three where no two are. */
function searchIn(of: SheetCase, found: Agreement, setting: Setting): Search {
  const changes = changesFor(of, usedUpAt(of, setting))
  let queue: readonly Combination[] = changes.map((change) => [change])
  const results: Explanation[] = []
  const guesses = guessesOn(of, setting)
  let pairsLeft = 0
  const pairs = (): readonly Combination[] => {
    const all = pairsOf(changes)
    pairsLeft = Math.max(0, all.length - MOST_PAIRS)
    return all.slice(0, MOST_PAIRS)
  }
  const further = [pairs, () => triplesOf(changes, ENOUGH - results.length)]
  const more = (): boolean => {
    const next = results.some(({ exact }) => exact) ? undefined : further.shift()
    if (next === undefined) return false
    queue = [...queue, ...next()]
    return true
  }
  return {
    advance: (count) => {
      for (let left = count; left > 0; left -= 1) {
        const next = queue[results.length]
        if (next !== undefined) results.push({ changes: next, ...tried(of, setting, next, guesses) })
        else if (!more()) return { agreement: found, explanations: ranked(results, of.sheet, tried(of, setting, [], guesses).off), tried: results.length, pairsLeft }
      }
      return null
    },
    progress: () => ({ tried: results.length, of: queue.length })
  }
}

/** What is due with nothing of it paid, by each reading, here and in hospitals of the other tiers, and the most that a year asks for. */
function usedUpAt(of: SheetCase, { known }: Setting): readonly Fen[] {
  const fresh = withChange(of, { fact: 'deductiblePaid', to: NO_MONEY })
  const dueAt = (tier: Tier): readonly Fen[] => {
    const input = inputOf(withChange(fresh, { fact: 'tier', to: tier }), known)
    return ((input && runsOf(input)) ?? []).map(({ due }) => due)
  }
  const input = inputOf(fresh, known)
  const most = (input && careTermsFor(input))?.deductible?.yearlyMax ?? []
  const tiers = [of.facts.tier, ...TIERS.filter((tier) => tier !== of.facts.tier)]
  return [...new Set([...tiers.flatMap(dueAt), ...most.flatMap(({ value }) => value.readings.map((reading) => reading.value))])]
}

type Tried = { readonly exact: boolean; readonly off: Fen }

const FAR: Tried = { exact: false, off: Number.MAX_SAFE_INTEGER as Fen }

type Guesses = { readonly wanted: Wanted; readonly inputFor: (changes: readonly Change[]) => SettleInput | null }

/** Guesses that begin alike share what they begin with, and what one paper's figures make of a bill is read once. */
function guessesOn(of: SheetCase, { known, fields }: Setting): Guesses {
  const begun = new Map<Change, SheetCase>()
  const amounts = new Map<Sheet, ReturnType<typeof amountsOf>>()
  const first = (change: Change): SheetCase => begun.get(change) ?? keptIn(begun, change, withChange(of, change))
  const amountsIn = (sheet: Sheet) => amounts.get(sheet) ?? keptIn(amounts, sheet, amountsOf(sheet, known))
  return {
    wanted: wantedBy(of.sheet, fields),
    inputFor: ([one, ...more]) => {
      const changed = one === undefined ? of : more.reduce(withChange, first(one))
      return inputOf(changed, known, amountsIn(changed.sheet))
    }
  }
}

function keptIn<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value)
  return value
}

/** A reading set aside is held while the rules run; every other change is made to the case first. */
function tried(of: SheetCase, setting: Setting, changes: readonly Change[], { inputFor, wanted }: Guesses): Tried {
  if (changes.some(({ fact }) => fact === 'waiting')) return notPaid(of.sheet, setting.fields)
  const input = inputFor(changes)
  if (input === null) return FAR
  let off = FAR.off
  for (const run of wantedRunsOf(input, wanted, pinOf(changes))) {
    if (isUnsure(run, setting)) continue
    if (matches(run, of.sheet, setting.fields)) return { exact: true, off: NO_MONEY }
    off = Math.min(off, furthest(run, of.sheet, setting.fields)) as Fen
  }
  return { exact: false, off }
}

/** Whoever is further from a printed layer than a close one may be is given up there. */
function wantedBy(sheet: Sheet, fields: readonly Compared[]): Wanted {
  const near = closeEnough(sheet)
  const { deductible, pooledFund } = Object.fromEntries(fields.map((field) => [field, sheet[field]])) as Sheet
  return (layer, amount) => {
    const printed = layer === 'deductible' ? deductible : pooledFund
    return printed === undefined || Math.abs(amount - printed) <= near
  }
}

function pinOf(changes: readonly Change[]): Pin | undefined {
  for (const change of changes) if (change.fact === 'reading') return { figure: change.figure, value: change.reading.value }
  return undefined
}

/** Without cover nobody pays anything. */
function notPaid(sheet: Sheet, fields: readonly Compared[]): Tried {
  const exact = fields.some((field) => field === 'pooledFund' || field === 'fundTotal') && fields.every((field) => field === 'deductible' || (field === 'own' ? sheet.own === sheet.total : sheet[field] === 0))
  return exact ? { exact, off: NO_MONEY } : FAR
}

/** How the rules come to each layer, and what is paid, once these facts are changed; `null` where nobody pays, or the facts do not come as near as they say. */
export function settledWith(of: SheetCase, { changes, off }: Explanation): Settlement | null {
  const setting = settingFor(of, agreement(of))
  const input = setting === null || changes.some(({ fact }) => fact === 'waiting') ? null : guessesOn(of, setting).inputFor(changes)
  if (input === null || setting === null) return null
  return settledAs(input, (run) => !isUnsure(run, setting) && furthest(run, of.sheet, setting.fields) === off, pinOf(changes))
}

/** A layer that the terms could not compute after the change is no agreement. */
const isUnsure = ({ gaps }: Summed, { known }: Setting): boolean =>
  gaps.includes('deductible') || (['majorIllness', 'medicalAssistance'] as const).some((layer) => gaps.includes(layer) && !known.includes(layer))

function furthest(run: Summed, sheet: Sheet, fields: readonly Compared[]): Fen {
  let most = 0
  for (const field of fields) most = Math.max(most, Math.abs(valueOf(field, run) - (sheet[field] ?? NO_MONEY)))
  return most as Fen
}
