import type { Figure } from '@/domain/evidence/figure'
import { openPage } from '@/platform/navigation'
import { packFor } from '@/policy'
import { figuresEvidence } from '@/shell/evidence'
import { SourceSheet } from '@/shell/source-sheet'
import { TextLink } from '@/ui/text-link'
import { copy } from './result.copy'
import { sourcesFor } from './sources'

type Props = { readonly figures: readonly Figure<unknown>[]; readonly areaCode: string; readonly onClose: () => void }

/** The sources of one line, and the way to all of the place. */
export function CitedSheet({ figures, areaCode, onClose }: Props) {
  const pack = packFor(areaCode)
  if (pack === undefined) return null
  return (
    <SourceSheet
      evidence={figures.length === 0 ? null : figuresEvidence(figures)}
      sources={sourcesFor(pack)}
      onClose={onClose}
      more={<TextLink iconAfter='right' onPress={() => void openPage('policy', { area: areaCode })}>{copy.allSources}</TextLink>}
    />
  )
}
