import { View } from '@tarojs/components'
import { openPage } from '@/platform/routes/navigation'
import { Card } from '@/ui/frame/card'
import { CoverLine } from '@/ui/list/cover-line'
import { copy } from './home.copy'
import type { HomeCrew } from './home-view'

/** How everybody stands: whoever is not in force, or not known to be, comes first and is never left out. */
export const Crew = ({ crew }: { readonly crew: readonly HomeCrew[] }) =>
  crew.length === 0 ? null : (
    <View className='ax-mt-3'>
      <Card label={copy.crew}>
        {crew.map(({ id, ...line }) => (
          <CoverLine key={id} {...line} onPress={() => void openPage('cover', { member: id })} />
        ))}
      </Card>
    </View>
  )
