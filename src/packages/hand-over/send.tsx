import { SendScreen } from '@/features/hand-over'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function SendPage() {
  return <SendScreen today={useToday()} />
}

export default safely(SendPage)
