import { wordsFor } from '@/domain/guide/guide'
import { BasisChips, type Citing } from '@/shell/basis-chips'
import { Card } from '@/ui/frame/card'
import type { IconName } from '@/ui/mark/icon'
import { SectionHeader } from '@/ui/frame/section-header'
import { TipRow } from '@/ui/list/tip-row'
import { guideCopy as copy } from './guide.copy'
import type { GuideModel } from './use-guide'

const ICONS: Readonly<Record<string, IconName>> = {
  'cannot-pay': 'wallet', full: 'fam', 'photo-refused': 'cam', 'one-book': 'book', hospital: 'hosp', night: 'clock', 'other-province': 'route'
}

export function TroublesSection({ model, ...citing }: Citing & { readonly model: GuideModel }) {
  const { guide, who, ownerName } = model.walk
  if (guide.troubles.length === 0) return null
  return (
    <>
      <SectionHeader title={copy.troubles} />
      <Card>
        {guide.troubles.map(({ id, title, then, basis }) => (
          <TipRow
            key={id}
            icon={ICONS[id] ?? 'help'}
            title={wordsFor(title, who, ownerName)}
            note={wordsFor(then, who, ownerName)}
            chips={<BasisChips basis={basis} {...citing} />}
          />
        ))}
      </Card>
    </>
  )
}
