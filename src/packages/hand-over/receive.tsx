import { ReceiveScreen } from '@/features/hand-over'
import { useToday } from '@/platform/today'
import { ownOnly } from '@/shell/own-only'
import { safely } from '@/shell/safely'

function ReceivePage() {
  return <ReceiveScreen today={useToday()} />
}

export default safely(ownOnly(ReceivePage))
