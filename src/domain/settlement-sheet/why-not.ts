import { careTermsFor } from '@/domain/benefit/estimate'
import type { Pin } from '@/domain/benefit/reader'
import type { Summed, Wanted } from '@/domain/benefit/settle'
import { NO_MONEY, type Fen } from '@/domain/money/fen'
import { agreement, inputOf, matches, runsOf, settingOf, valueOf, wantedRunsOf, type Agreement, type Compared, type Setting, type SheetCase } from './agrees'
import { changesFor, withChange, type Change } from './changes'
import type { Sheet } from './sheet'

/**
 * What would make the paper agree. `exact`: with these facts changed, one reading of the rules gives every printed layer to the fen;
 * otherwise `off` fen are left at the worst layer, and it is only close. It says what would explain the paper, never who is wrong.
 */
export type Explanation = { readonly changes: readonly [Change] | readonly [Change, Change]; readonly exact: boolean; readonly off: Fen }

export type WhyNot = {
  readonly agreement: Agreement
  /** Exact ones first, fewest changes first, then close ones. Empty where the paper agrees, or where nothing we know explains it. */
  readonly explanations: readonly Explanation[]
  /** How many combinations of facts were tried. */
  readonly tried: number
}

const SHOWN = 8
const MOST_PAIRS = 4_000

/** A search that can be taken in slices, so that a screen stays alive. */
export type Search = {
  /** Tries so many more combinations; the answer once all of them are tried, `null` before. */
  readonly advance: (count: number) => WhyNot | null
  readonly progress: () => { readonly tried: number; readonly of: number }
}

/** Tries one changed fact at a time, then two. Pure; never throws for a sheet of amounts. */
export const whyNot = (of: SheetCase): WhyNot => searchWhyNot(of).advance(Infinity) as WhyNot

export function searchWhyNot(of: SheetCase): Search {
  const found = agreement(of)
  const setting = settingFor(of, found)
  return setting === null ? over({ agreement: found, explanations: [], tried: 0 }) : searchIn(of, found, setting)
}

const over = (answer: WhyNot): Search => ({ advance: () => answer, progress: () => ({ tried: 0, of: 0 }) })

/** `null`: it agrees, or nothing can be compared. */
function settingFor(of: SheetCase, found: Agreement): Setting | null {
  if (found.kind === 'nothing-to-compare' || (found.kind === 'compared' && found.agrees)) return null
  const setting = settingOf(of, found.kind === 'compared' ? found.notComputed : [])
  return setting.fields.length === 0 ? null : setting
}

/** Two facts are changed only where no single one is enough. */
function searchIn(of: SheetCase, found: Agreement, setting: Setting): Search {
  const changes = changesFor(of, usedUpAt(of, setting))
  let queue: readonly Explanation['changes'][] = changes.map((change) => [change])
  const results: Explanation[] = []
  const more = (): boolean => {
    if (queue.length > changes.length || results.some(({ exact }) => exact)) return false
    queue = [...queue, ...pairsOf(changes)]
    return queue.length > results.length
  }
  return {
    advance: (count) => {
      for (let left = count; left > 0; left -= 1) {
        const next = queue[results.length]
        if (next !== undefined) results.push({ changes: next, ...tried(of, setting, next) })
        else if (!more()) return { agreement: found, explanations: ranked(results, of.sheet), tried: results.length }
      }
      return null
    },
    progress: () => ({ tried: results.length, of: queue.length })
  }
}

/** What is due with nothing of it paid, by each reading, and the most that a year asks for. */
function usedUpAt(of: SheetCase, { known }: Setting): readonly Fen[] {
  const input = inputOf(withChange(of, { fact: 'deductiblePaid', to: NO_MONEY }), known)
  const runs = (input && runsOf(input)) ?? []
  const most = (input && careTermsFor(input))?.deductible?.yearlyMax ?? []
  return [...new Set([...runs.map(({ deductible }) => deductible), ...most.flatMap(({ value }) => value.readings.map((reading) => reading.value))])]
}

/** Facts that a second change would only overwrite. */
const EXCLUSIVE: Readonly<Partial<Record<Change['fact'], readonly Change['fact'][]>>> = { place: ['filing'], filing: ['place'] }

function pairsOf(changes: readonly Change[]): readonly (readonly [Change, Change])[] {
  const pairs: (readonly [Change, Change])[] = []
  changes.forEach((one, i) => {
    for (const two of changes.slice(i + 1)) if (goTogether(one, two)) pairs.push([one, two])
  })
  return pairs.slice(0, MOST_PAIRS)
}

const goTogether = ({ fact: one }: Change, { fact: two }: Change): boolean => one !== two && one !== 'waiting' && two !== 'waiting' && EXCLUSIVE[one]?.includes(two) !== true

type Tried = { readonly exact: boolean; readonly off: Fen }

const FAR: Tried = { exact: false, off: Number.MAX_SAFE_INTEGER as Fen }

/** A reading set aside is held while the rules run; every other change is made to the case first. */
function tried(of: SheetCase, setting: Setting, changes: readonly Change[]): Tried {
  if (changes.some(({ fact }) => fact === 'waiting')) return notPaid(of.sheet, setting.fields)
  const changed = changes.reduce(withChange, of)
  const input = inputOf(changed, setting.known)
  if (input === null) return FAR
  let off = FAR.off
  for (const run of wantedRunsOf(input, wantedBy(of.sheet, setting.fields), pinOf(changes))) {
    if (isUnsure(run, setting)) continue
    if (matches(run, of.sheet, setting.fields)) return { exact: true, off: NO_MONEY }
    off = Math.min(off, furthest(run, of.sheet, setting.fields)) as Fen
  }
  return { exact: false, off }
}

/** Whoever is further from a printed layer than a close one may be is given up there. */
function wantedBy(sheet: Sheet, fields: readonly Compared[]): Wanted {
  const near = closeEnough(sheet)
  return (layer, amount) => !fields.includes(layer) || Math.abs(amount - (sheet[layer] ?? NO_MONEY)) <= near
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

/** A layer that the terms could not compute after the change is no agreement. */
const isUnsure = ({ gaps }: Summed, { known }: Setting): boolean =>
  gaps.includes('deductible') || (['majorIllness', 'medicalAssistance'] as const).some((layer) => gaps.includes(layer) && !known.includes(layer))

function furthest(run: Summed, sheet: Sheet, fields: readonly Compared[]): Fen {
  let most = 0
  for (const field of fields) most = Math.max(most, Math.abs(valueOf(field, run) - (sheet[field] ?? NO_MONEY)))
  return most as Fen
}

/** Explanations that fit almost anything come after those that could have failed. */
const FITS_MUCH: readonly Change['fact'][] = ['capReached', 'split']
const fitsMuch = ({ changes }: Explanation): number => changes.filter(({ fact }) => FITS_MUCH.includes(fact)).length

function ranked(all: readonly Explanation[], sheet: Sheet): readonly Explanation[] {
  const exact = variedFirst(all.filter((one) => one.exact)).sort((a, b) => a.changes.length - b.changes.length || fitsMuch(a) - fitsMuch(b))
  const near = closeEnough(sheet)
  const close = all.filter((one) => !one.exact && one.off <= near).sort((a, b) => a.off - b.off || a.changes.length - b.changes.length)
  return [...exact, ...close].slice(0, SHOWN)
}

/** Every fact once before any a second time: five places that come to the same do not push out another fact. */
function variedFirst(all: readonly Explanation[]): Explanation[] {
  const seen = new Map<string, number>()
  const nth = new Map(all.map((one) => {
    const key = one.changes.map(({ fact }) => fact).join('+')
    seen.set(key, (seen.get(key) ?? 0) + 1)
    return [one, seen.get(key) ?? 0] as const
  }))
  return [...all].sort((a, b) => (nth.get(a) ?? 0) - (nth.get(b) ?? 0))
}

/** Within a yuan, or a thousandth of the bill. */
const closeEnough = ({ total = NO_MONEY }: Sheet): number => Math.max(100, Math.floor(total / 1_000))
