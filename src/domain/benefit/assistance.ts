import { NO_MONEY, shareOf, smaller, subtractToZero, WHOLE, type Fen } from '@/domain/money/fen'
import { countedBase, type FamilyShare } from './major-illness'
import { note, type Run } from './run'
import type { StepKind } from './settlement'
import type { AssistanceStage } from './terms'

/** 医疗救助 in two stages on what basic insurance and major illness left inside the catalogue. */
export function medicalAssistance(run: Run, share: FamilyShare, alreadyPaid: Fen): Fen {
  const terms = run.input.terms.medicalAssistance
  const hardship = run.facts.hardship ?? 'none'
  if (hardship === 'none') return noAssistance(run)
  const category = terms?.categories.find((candidate) => candidate.hardship.includes(hardship))
  if (terms === undefined || category === undefined) {
    run.gaps.add('medicalAssistance')
    return noAssistance(run)
  }
  const base = subtractToZero(countedBase(share, run.read(terms.base)), alreadyPaid)
  const first = payStage(run, category, base, run.input.yearToDate.assistancePaid, 'medicalAssistance', category.name)
  const { second } = terms
  if (second === undefined || !second.hardship.includes(hardship)) return first
  return (first + payStage(run, second, subtractToZero(base, first), NO_MONEY, 'secondAssistance', category.name)) as Fen
}

function noAssistance(run: Run): Fen {
  return note(run, { kind: 'medicalAssistance', amount: NO_MONEY, formula: { kind: 'nothing' }, figures: [] })
}

function payStage(run: Run, stage: AssistanceStage, base: Fen, paidBefore: Fen, kind: StepKind, name: string): Fen {
  const above = subtractToZero(base, run.read(stage.deductible))
  const rate = run.read(stage.rate)
  const limit = run.read(stage.cap)
  const room = limit === 'none' ? null : subtractToZero(limit, paidBefore)
  const share = shareOf(above, rate)
  return note(run, {
    kind,
    name,
    amount: room === null ? share : smaller(share, room),
    formula: { kind: 'slices', slices: [{ amount: above, rate, factor: WHOLE }], limit: room, atLeast: null },
    figures: [stage.deductible, stage.rate, stage.cap]
  })
}
