import { View } from '@tarojs/components'
import { useStorageReport, type StorageTrouble } from '@/state/storage-report'
import { Notice } from '@/ui/frame/notice'
import { storageCopy, type Said } from './storage-notice.copy'
import './storage-notice.scss'

function saidOf(trouble: StorageTrouble): Said {
  if (trouble.kind === 'not-saved') return `not-saved-${trouble.why}`
  if (trouble.kind !== 'damaged') return trouble.kind
  if (trouble.keptAs === 'in-place') return 'damaged-in-place'
  return trouble.items === 'all' ? 'damaged' : 'damaged-items'
}

/** Stores in the same trouble share one notice. */
function grouped(troubles: readonly StorageTrouble[]): [Said, string[]][] {
  const groups = new Map<Said, string[]>()
  for (const trouble of troubles) {
    const said = saidOf(trouble)
    groups.set(said, [...(groups.get(said) ?? []), storageCopy.stores[trouble.store] ?? storageCopy.otherStore])
  }
  return [...groups]
}

/** What went wrong with saved data in this run; nothing while all is well. */
export function StorageNotice() {
  const troubles = useStorageReport((report) => report.troubles)
  if (troubles.length === 0) return null
  return (
    <View className='ax-stack shell-trouble'>
      {grouped(troubles).map(([said, names]) => (
        <Notice key={said} tone={said.startsWith('not-saved') ? 'verm' : 'amber'} lead={storageCopy.troubles[said].lead}>
          {storageCopy.troubles[said].text([...new Set(names)].join(storageCopy.comma))}
        </Notice>
      ))}
    </View>
  )
}
