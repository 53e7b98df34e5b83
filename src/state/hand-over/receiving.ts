import { create } from 'zustand'
import { contentOf, missingIn, NOTHING_GATHERED, takeCode, type Gathering, type TakenCode } from '@/domain/hand-over/gathering'
import { MAX_BACKUP, readBackup, type ReadBackup } from '../backup'
import { whenErased } from '../saving/erased'
import type { Ready } from './arrival'
import { unpacked } from './parcel'

/** What came of a code, a text or a file. `unreadable`: all codes are here, and joined they are nothing. */
export type Heard = { readonly kind: TakenCode['kind'] | Exclude<ReadBackup['kind'], 'ok'> | 'unreadable' | 'complete'; readonly number?: number }

type Receiving = {
  readonly gathering: Gathering
  /** What was read and waits for a yes. */
  readonly ready: Ready | null
  /** A code, several of them on lines, or the whole of a file. What is here stays, whatever comes. */
  readonly hear: (text: string) => Heard
  readonly startAgain: () => void
}

/** Outlives the screen: whoever goes back to look something up finds the codes that were scanned. Nothing of it is stored. */
export const useReceiving = create<Receiving>()((set) => ({
  gathering: NOTHING_GATHERED,
  ready: null,
  hear: (text) => {
    const given = text.trim()
    if (given.length > MAX_BACKUP) return { kind: 'too-large' }
    return given.startsWith('{') ? whole(given) : given.split(/[\r\n]+/).reduce<Heard>((heard, line) => worse(heard, one(line)), { kind: 'repeated' })
  },
  startAgain: () => set({ gathering: NOTHING_GATHERED, ready: null })
}))
whenErased(() => useReceiving.getState().startAgain())

function one(line: string): Heard {
  const { gathering, ...taken } = takeCode(useReceiving.getState().gathering, line)
  useReceiving.setState({ gathering })
  if (taken.kind !== 'taken' || missingIn(gathering).length > 0) return taken
  const content = contentOf(gathering)
  const text = content && unpacked(content)
  return text === null ? { kind: 'unreadable' } : whole(text)
}

function whole(text: string): Heard {
  const backup = readBackup(text)
  if (backup.kind !== 'ok') return { kind: backup.kind }
  useReceiving.setState({ ready: backup })
  return { kind: 'complete' }
}

/** Of several lines the one is told that matters most. */
const ORDER: readonly Heard['kind'][] = ['repeated', 'taken', 'foreign', 'other-set', 'damaged', 'newer', 'unreadable', 'complete']
const worse = (one: Heard, other: Heard): Heard => (ORDER.indexOf(other.kind) >= ORDER.indexOf(one.kind) ? other : one)
