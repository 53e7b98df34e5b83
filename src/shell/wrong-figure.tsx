import { View } from '@tarojs/components'
import type { Claim } from '@/domain/evidence/figure'
import { openPage } from '@/platform/routes/navigation'
import { TextLink } from '@/ui/mark/text-link'
import type { Sources } from './evidence'
import { evidenceCopy as copy } from './evidence.copy'

type Props = { readonly claims: readonly Claim[]; readonly sources: Sources; readonly area: string | undefined; readonly onLeave: () => void }

/** A query holds no more. */
const LONGEST = 120
/** Under a figure: it says something else than the local notice. What is said today goes along. */
export function WrongFigure({ claims: [claim], sources, area, onLeave }: Props) {
  const leave = () => {
    onLeave()
    const from = claim && [sources[claim.source]?.title, claim.at].filter(Boolean).join(copy.dot)
    void openPage('correct', { says: (claim?.says ?? '').slice(0, LONGEST), from: (from ?? '').slice(0, LONGEST), ...(area === undefined ? {} : { area }) })
  }
  return <View className='ax-mt-3'><TextLink icon='edit' onPress={leave}>{copy.wrong}</TextLink></View>
}
