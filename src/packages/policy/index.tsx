import { LibraryScreen } from '@/features/policy-library'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function PolicyPage() {
  return <LibraryScreen today={useToday()} query={usePageQuery()} />
}

export default safely(PolicyPage)
