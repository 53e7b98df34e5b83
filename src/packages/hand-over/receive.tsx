import { ReceiveScreen } from '@/features/hand-over'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function ReceivePage() {
  return <ReceiveScreen today={useToday()} />
}

export default safely(ReceivePage)
