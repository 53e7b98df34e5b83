import { SourceChip } from '@/ui/source-chip'
import { Chip } from '@/ui/chip'
import { UncertaintyChip } from '@/ui/uncertainty-chip'
import type { Basis } from '@/domain/guide/basis'
import { basisEvidence, numberedSources, type Evidence } from './evidence'
import { evidenceCopy as copy } from './evidence.copy'

export type OpenEvidence = (evidence: Evidence) => void

type Props = {
  readonly evidence: Evidence
  readonly home: string
  readonly onOpen: OpenEvidence
  /** Words in place of the usual ones for a doubt. */
  readonly doubtWords?: string
}

/** The sources behind a figure or a sentence, and what kind of doubt there is. Each opens the sheet. */
export function CiteChips({ evidence, home, onOpen, doubtWords }: Props) {
  const { followed, doubt } = evidence
  return (
    <>
      {numberedSources(followed, home).map(({ key, index, source }) => (
        <SourceChip key={key} index={index} label={source.chip} onPress={() => onOpen(evidence)} />
      ))}
      {doubt === undefined ? null : <UncertaintyChip form={doubt}>{doubtWords ?? copy.doubt[doubt]}</UncertaintyChip>}
    </>
  )
}

/** Chips for a sentence; a habit that no source backs is called that. */
export function BasisChips({ basis, home, onOpen }: { readonly basis: Basis; readonly home: string; readonly onOpen: OpenEvidence }) {
  if (basis.kind === 'tip') return <Chip>{copy.tip}</Chip>
  if (basis.kind === 'silent') return <UncertaintyChip form='inferred'>{copy.silent}</UncertaintyChip>
  return <CiteChips evidence={basisEvidence(basis)} home={home} onOpen={onOpen} />
}
