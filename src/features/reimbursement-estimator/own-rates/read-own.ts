import type { OwnFigures, OwnNotes } from '@/domain/benefit/own-terms'
import { given } from '@/domain/form/given'
import type { OwnEntry } from '@/state/estimates'
import { amountIn, rateIn } from '../form/typed'

export type OwnField = Exclude<keyof OwnEntry, 'who' | 'notes'>
type OwnRate = 'rate' | 'classBShare' | 'illnessRate'

export const isOwnRate = (field: OwnField): field is OwnRate => field === 'rate' || field === 'classBShare' || field === 'illnessRate'

/** `null` until there is a rate: without one nothing can be computed. What an empty field leaves open stays open; half of a pair is no pair. */
export function ownFigures(own: OwnEntry): OwnFigures | null {
  const rate = rateIn(own.rate)
  if (rate === undefined) return null
  const [start, illnessRate] = [amountIn(own.illnessStart), rateIn(own.illnessRate)]
  const majorIllness = start === undefined || illnessRate === undefined ? undefined : { start, rate: illnessRate }
  return { rate, notes: notesOf(own), ...given({ deductible: amountIn(own.start), fundCap: amountIn(own.fundCap), classBShare: rateIn(own.classBShare), majorIllness }) }
}

const notesOf = ({ notes: { start, ...notes } }: OwnEntry): OwnNotes => given({ ...notes, deductible: start })
