import { OldScreen } from '@/features/settings'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function OldPage() {
  return <OldScreen today={useToday()} />
}

export default safely(OldPage)
