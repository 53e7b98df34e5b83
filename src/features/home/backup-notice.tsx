import { View } from '@tarojs/components'
import { openPage } from '@/platform/routes/navigation'
import { useBackupDay } from '@/state/backup-day'
import { countUnkept, MANY_UNKEPT, useEdits } from '@/state/edits'
import { useTrial } from '@/state/trial/trial'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './home.copy'

/** Where people are, once a lost phone would cost an evening; put off, it comes back after as many changes again. */
export function BackupNotice() {
  const unkept = useEdits(countUnkept)
  const putOffAt = useBackupDay((day) => day.putOffAt)
  const isTrial = useTrial(({ end }) => end !== null)
  if (isTrial || unkept < putOffAt + MANY_UNKEPT) return null
  const later = () => useBackupDay.getState().putOff(unkept)
  return (
    <View className='ax-mt-3'>
      <Notice icon='box' lead={copy.backup.lead(unkept)}>
        {copy.backup.text}
        <View className='ax-row ax-row--wrap ax-mt-2'>
          <TextLink onPress={() => void openPage('handOver')}>{copy.backup.go}</TextLink>
          <TextLink quiet onPress={later}>{copy.backup.later}</TextLink>
        </View>
      </Notice>
    </View>
  )
}
