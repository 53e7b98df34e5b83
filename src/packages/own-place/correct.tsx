import { CorrectScreen } from '@/features/own-place'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function CorrectPage() {
  return <CorrectScreen today={useToday()} query={usePageQuery()} />
}

export default safely(CorrectPage)
