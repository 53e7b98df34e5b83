import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { openPage } from '@/platform/routes/navigation'
import type { PolicyPack } from '@/policy'
import { figuresEvidence } from '@/shell/evidence'
import { SourceSheet } from '@/shell/source-sheet'
import { TextLink } from '@/ui/mark/text-link'
import { copy as own } from './own-rates/own.copy'
import { isOwnPack } from './own-rates/own-pack'
import { copy } from './result/result.copy'
import { sourcesFor } from './sources'

type Props = { readonly figures: readonly Figure<unknown>[]; readonly pack: PolicyPack | undefined; /** The day of the bill: what held then was not old. */
  readonly on: IsoDate
  readonly onClose: () => void }

/** The sources of one line, and the way to all of the place. */
export function CitedSheet({ figures, pack, on, onClose }: Props) {
  if (pack === undefined) return null
  const all = <TextLink iconAfter='right' onPress={() => void openPage('policy', { area: pack.area.code })}>{copy.allSources}</TextLink>
  return (
    <SourceSheet
      on={on}
      evidence={figures.length === 0 ? null : figuresEvidence(figures)}
      sources={sourcesFor(pack)}
      onClose={onClose}
      area={isOwnPack(pack) ? undefined : pack.area.code}
      {...(isOwnPack(pack) ? { note: own.sheetNote } : { more: all })}
    />
  )
}
