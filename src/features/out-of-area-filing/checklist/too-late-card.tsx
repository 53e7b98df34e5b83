import type { Basis } from '@/domain/guide/basis'
import { filingChecklist } from '@/policy/checklists'
import { figureEvidence } from '@/shell/evidence'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { TipRow } from '@/ui/list/tip-row'
import { rulesFor } from '../wizard/answers'
import { BasisChips, CiteChips, type OpenEvidence } from '../cite-chips'
import { copy } from './checklist.copy'
import type { ChecklistModel } from './use-checklist'

type Props = { readonly model: ChecklistModel; readonly onOpen: OpenEvidence }
const { cases } = copy.tooLate

/** What can still be saved, whichever list is open: plans change at the hospital door. */
export function TooLateCard({ model, onOpen }: Props) {
  const { answers, on, situation } = model
  const { claimMonths } = rulesFor(answers, on)
  const chips = (basis: Basis | undefined) => (basis === undefined ? null : <BasisChips basis={basis} home={answers.home} onOpen={onOpen} />)
  return (
    <>
      <SectionHeader title={copy.tooLate.title} />
      <Card>
        {situation.stage === 'unsettled' ? null : <TipRow icon='hosp' {...cases.admitted} chips={chips(basisOf('longTerm', 'holdBill'))} />}
        <TipRow
          icon='file'
          title={cases.paid.title}
          note={cases.paid.note(claimMonths?.readings[0].value ?? null)}
          chips={claimMonths === undefined ? chips(basisOf('handClaim', 'lateFiling')) : <CiteChips evidence={figureEvidence(claimMonths)} home={answers.home} onOpen={onOpen} />}
        />
        <TipRow icon='warn' {...cases.emergency} chips={chips(basisOf('emergency', 'mark'))} />
      </Card>
    </>
  )
}

/** The three sentences stand in the lists already, with what they rest on. */
const basisOf = (list: 'longTerm' | 'handClaim' | 'emergency', step: string): Basis | undefined =>
  filingChecklist(list).steps.find(({ id }) => id === step)?.how.basis
