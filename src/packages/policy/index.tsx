import { LibraryScreen } from '@/features/policy-library'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function PolicyPage() {
  return <LibraryScreen today={useToday()} query={usePageQuery()} />
}

export default safely(withPlaces(PolicyPage, { nation: true, without: true }))
