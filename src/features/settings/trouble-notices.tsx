import { View } from '@tarojs/components'
import { useStorageReport } from '@/state/storage-report'
import { Notice } from '@/ui/frame/notice'
import { copy } from './settings.copy'

/** What went wrong with saved data: said where the data is, with what is safe. */
export function TroubleNotices() {
  const troubles = useStorageReport((report) => report.troubles)
  if (troubles.length === 0) return null
  const kinds = [...new Set(troubles.map(({ kind }) => kind))]
  return (
    <View className='ax-stack ax-mt-3'>
      {kinds.map((kind) => (
        <Notice key={kind} tone='verm'>{copy.troubles[kind]}</Notice>
      ))}
    </View>
  )
}
