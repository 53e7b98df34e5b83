import { gradeRank } from '@/domain/evidence/figure'
import type { Basis } from '@/domain/guide/basis'
import { Chip } from '@/ui/mark/chip'
import { SourceChip } from '@/ui/mark/source-chip'
import { TextLink } from '@/ui/mark/text-link'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { evidenceOf, numberedSources, type Evidence, type Sources } from './evidence'
import { evidenceCopy as copy } from './evidence.copy'

export type Citing = { readonly sources: Sources; readonly onOpen: (evidence: Evidence) => void }

/** Chips under a sentence; each opens the sheet with all claims. 经验 and silence have a chip of their own. */
export function BasisChips({ basis, ...citing }: Citing & { readonly basis: Basis }) {
  if (basis.kind === 'tip') return <Chip>{copy.tip}</Chip>
  if (basis.kind === 'silent') return <UncertaintyChip form='inferred'>{copy.silent}</UncertaintyChip>
  return <EvidenceChips evidence={evidenceOf(basis)} {...citing} />
}

/** More chips than this hide the sentence they stand under: the best sources are named, the sheet has them all. */
const MOST = 3

export function EvidenceChips({ evidence, sources, onOpen }: Citing & { readonly evidence: Evidence }) {
  const all = numberedSources(evidence.followed, sources)
  const best = [...all].sort((one, other) => gradeRank(one.source.grade) - gradeRank(other.source.grade)).slice(0, MOST)
  return (
    <>
      {all.filter((source) => best.includes(source)).map(({ key, index, source }) => (
        <SourceChip key={key} index={index} label={source.chip} onPress={() => onOpen(evidence)} />
      ))}
      {all.length > MOST ? <TextLink onPress={() => onOpen(evidence)}>{copy.all(all.length)}</TextLink> : null}
      {evidence.doubt === undefined ? null : <UncertaintyChip form={evidence.doubt}>{copy.doubt[evidence.doubt]}</UncertaintyChip>}
    </>
  )
}
