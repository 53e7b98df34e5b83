import { readStorage, removeStorage, writeStorage, type Stored, type Written } from '@/platform/storage/storage'

/** What saved texts become, all of them or none; `null`: gone. */
export type NewTexts = Readonly<Record<string, string | null>>

/** Names that wait in their staged copy, and names that no longer exist although their text may still lie there. */
type Journal = { readonly staged: readonly string[]; readonly gone: readonly string[] }

const JOURNAL = 'switching'
const NOTHING: Journal = { staged: [], gone: [] }
const copyOf = (name: string): string => `${name}.staged`

/** Keys that belong to a switch and to no store. */
export const isOfSwitch = (key: string): boolean => key === JOURNAL || key.endsWith('.staged')

/** Whether what is valid lies elsewhere than under its own name, or may. */
export const isSwitching = (): boolean => readJournal() !== NOTHING

/**
 * Changes several saved texts at once. The new ones are written beside the old ones; one short journal then makes them
 * the valid ones, so that the app may end between any two writes: what is read is either all old or all new.
 * Any other answer than `written`: nothing has changed.
 */
export function switchOver(texts: NewTexts): Written {
  if (finishSwitch() === 'unfinished') return 'failed'
  const names = Object.keys(texts)
  const staged = names.filter((name) => texts[name] !== null)
  const why = firstFailure([
    ...staged.map((name) => () => writeStorage(copyOf(name), texts[name] ?? '')),
    () => writeJournal({ staged, gone: names.filter((name) => texts[name] === null) })
  ])
  if (why === 'written') finishSwitch()
  else staged.forEach((name) => removeStorage(copyOf(name)))
  return why
}

function firstFailure(writes: readonly (() => Written)[]): Written {
  for (const write of writes) {
    const result = write()
    if (result !== 'written') return result
  }
  return 'written'
}

/** What is valid under a name, also in the middle of a switch. */
export function readSaved(name: string): Stored {
  const journal = readJournal()
  if (journal === 'unreadable') return { kind: 'unreadable' }
  if (journal.gone.includes(name)) return { kind: 'missing' }
  const copy = journal.staged.includes(name) ? readStorage(copyOf(name)) : { kind: 'missing' as const }
  return copy.kind === 'missing' ? readStorage(name) : copy
}

/** Writes where {@link readSaved} looks next time. */
export function writeSaved(name: string, text: string): Written {
  const journal = readJournal()
  if (journal === 'unreadable') return 'failed'
  if (journal.gone.includes(name)) return bringBack(name, text, journal)
  const waits = journal.staged.includes(name) && readStorage(copyOf(name)).kind !== 'missing'
  return writeStorage(waits ? copyOf(name) : name, text)
}

function bringBack(name: string, text: string, { staged, gone }: Journal): Written {
  const moved = { staged: [...staged, name], gone: gone.filter((other) => other !== name) }
  return firstFailure([() => writeStorage(copyOf(name), text), () => writeJournal(moved)])
}

/** Carries on with a switch that was interrupted. `unfinished`: the phone would not write; what is read is right all the same. */
export function finishSwitch(): 'finished' | 'unfinished' {
  const journal = readJournal()
  if (journal === 'unreadable') return 'unfinished'
  if (journal === NOTHING) return 'finished'
  const done = journal.staged.every(settle) && journal.gone.every((name) => removeStorage(name) === 'removed')
  return done && removeStorage(JOURNAL) === 'removed' ? 'finished' : 'unfinished'
}

/** The copy goes only after its text lies in its place. */
function settle(name: string): boolean {
  const copy = readStorage(copyOf(name))
  if (copy.kind === 'missing') return true
  return copy.kind === 'found' && writeStorage(name, copy.text) === 'written' && removeStorage(copyOf(name)) === 'removed'
}

const writeJournal = (journal: Journal): Written => writeStorage(JOURNAL, JSON.stringify(journal))

function readJournal(): Journal | 'unreadable' {
  const stored = readStorage(JOURNAL)
  if (stored.kind === 'missing') return NOTHING
  if (stored.kind === 'unreadable') return 'unreadable'
  try {
    const { staged, gone } = JSON.parse(stored.text) as Partial<Journal>
    return isNames(staged) && isNames(gone) ? { staged, gone } : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

const isNames = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string')
