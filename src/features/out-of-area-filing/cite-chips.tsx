import type { Basis } from '@/domain/guide/basis'
import { BasisChips as ShellBasisChips, EvidenceChips } from '@/shell/basis-chips'
import type { Evidence } from '@/shell/evidence'
import { sourcesFor } from './evidence'

export type OpenEvidence = (evidence: Evidence) => void

type Props = { readonly home: string; readonly onOpen: OpenEvidence }

/** The sources behind a figure, and what kind of doubt there is. Each opens the sheet. */
export function CiteChips({ evidence, home, onOpen }: Props & { readonly evidence: Evidence }) {
  return <EvidenceChips evidence={evidence} sources={sourcesFor(home)} onOpen={onOpen} />
}

/** The same for a sentence; a habit that no source backs is called that. */
export function BasisChips({ basis, home, onOpen }: Props & { readonly basis: Basis }) {
  return <ShellBasisChips basis={basis} sources={sourcesFor(home)} onOpen={onOpen} />
}
