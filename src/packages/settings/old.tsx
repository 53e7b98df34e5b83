import { OldScreen } from '@/features/settings'
import { useToday } from '@/platform/today'
import { ownOnly } from '@/shell/own-only'
import { safely } from '@/shell/safely'

function OldPage() {
  return <OldScreen today={useToday()} />
}

export default safely(ownOnly(OldPage))
