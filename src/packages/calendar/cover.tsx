import { CoverScreen } from '@/features/cover-terms'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function CoverPage() {
  const { member } = usePageQuery()
  return <CoverScreen today={useToday()} member={member} />
}

export default safely(withPlaces(CoverPage, { without: true }))
