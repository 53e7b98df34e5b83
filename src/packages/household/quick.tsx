import { QuickScreen } from '@/features/household'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function QuickPage() {
  return <QuickScreen today={useToday()} />
}

export default safely(QuickPage)
