import { SendScreen } from '@/features/hand-over'
import { useToday } from '@/platform/today'
import { ownOnly } from '@/shell/own-only'
import { safely } from '@/shell/safely'

function SendPage() {
  return <SendScreen today={useToday()} />
}

export default safely(ownOnly(SendPage))
