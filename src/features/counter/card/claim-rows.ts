import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { claimDeadline } from '@/domain/filing/claim-deadline'
import { figureEvidence } from '@/shell/evidence'
import type { OpenClaim } from '@/state/claims'
import { careCopy } from '../words/care.copy'
import type { Until } from './card-model'

const { until } = careCopy
const MOST_CLAIMS = 3

/** The limit for a claim by hand: its day where a discharge is on file, its months where they are known, else that nobody says. */
export function claimRows(months: Figure<number> | undefined, claims: readonly OpenClaim[], home: string, on: IsoDate): readonly Until[] {
  const rows = claims.slice(0, MOST_CLAIMS).map((claim) => claimRow(months, claim, on))
  return rows.length === 0 ? [limitRow(months, home)] : rows
}

export function limitRow(months: Figure<number> | undefined, home: string): Until {
  if (months === undefined) return { key: 'claim', ...until.unknown(home) }
  const readings = months.readings.map(({ value }) => value)
  return { key: 'claim', ...until.claim(home), ...until.months(Math.min(...readings), Math.max(...readings)), footing: { evidence: figureEvidence(months) } }
}

function claimRow(months: Figure<number> | undefined, { endedOn, handedInOn }: OpenClaim, on: IsoDate): Until {
  const key = endedOn
  const ended = dayWord(endedOn, on)
  if (handedInOn !== undefined) return { key, ...until.handedIn(ended, dayWord(handedInOn, on)) }
  const deadline = claimDeadline(months, endedOn, on)
  if (months === undefined || deadline.kind === 'limitUnknown' || deadline.kind === 'dayUnknown') return { key, ...until.unknownFor(ended) }
  const words = deadline.kind === 'open' ? until.day : until.passed
  return { key, ...words(dayWord(deadline.lastDay, on), deadline.days, ended), footing: { evidence: figureEvidence(months) } }
}
