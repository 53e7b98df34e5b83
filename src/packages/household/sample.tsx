import { SampleScreen } from '@/features/household'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function SamplePage() {
  return <SampleScreen today={useToday()} />
}

export default safely(SamplePage)
