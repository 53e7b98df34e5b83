import { HandOverScreen } from '@/features/hand-over'
import { useToday } from '@/platform/today'
import { ownOnly } from '@/shell/own-only'
import { safely } from '@/shell/safely'

function HandOverPage() {
  return <HandOverScreen today={useToday()} />
}

export default safely(ownOnly(HandOverPage))
