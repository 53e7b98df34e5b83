import { PrivacyScreen } from '@/features/settings'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function PrivacyPage() {
  return <PrivacyScreen today={useToday()} />
}

export default safely(PrivacyPage)
