import type { Basis } from '@/domain/guide/basis'
import { Chip } from '@/ui/chip'
import { SourceChip } from '@/ui/source-chip'
import { UncertaintyChip } from '@/ui/uncertainty-chip'
import { evidenceOf, numberedSources, type Evidence, type Sources } from './evidence'
import { evidenceCopy as copy } from './evidence.copy'

export type Citing = { readonly sources: Sources; readonly onOpen: (evidence: Evidence) => void }

/** Chips under a sentence; each opens the sheet with all claims. 经验 and silence have a chip of their own. */
export function BasisChips({ basis, ...citing }: Citing & { readonly basis: Basis }) {
  if (basis.kind === 'tip') return <Chip>{copy.tip}</Chip>
  if (basis.kind === 'silent') return <UncertaintyChip form='inferred'>{copy.silent}</UncertaintyChip>
  return <EvidenceChips evidence={evidenceOf(basis)} {...citing} />
}

export function EvidenceChips({ evidence, sources, onOpen }: Citing & { readonly evidence: Evidence }) {
  return (
    <>
      {numberedSources(evidence.followed, sources).map(({ key, index, source }) => (
        <SourceChip key={key} index={index} label={source.chip} onPress={() => onOpen(evidence)} />
      ))}
      {evidence.doubt === undefined ? null : <UncertaintyChip form={evidence.doubt}>{copy.doubt[evidence.doubt]}</UncertaintyChip>}
    </>
  )
}
