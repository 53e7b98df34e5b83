import { ENTERED_SOURCE } from '@/domain/evidence/entered'
import type { Source } from '@/domain/evidence/figure'
import type { IsoDate } from '@/domain/date/iso-date'
import { copy } from './own.copy'

/** The day on which these words were written: what a family typed was read on no day. */
export const WRITTEN_ON: IsoDate = '2026-11-28'

/** Whoever typed it, as the source of a figure that a family typed of any place. */
export const ownSources: Readonly<Record<string, Source>> = { [ENTERED_SOURCE]: { title: copy.source, issuer: '', retrievedOn: WRITTEN_ON, chip: copy.chip, grade: 'userEntered', period: '' } }
