import { MemberScreen } from '@/features/household'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function MemberPage() {
  const { id } = usePageQuery()
  return <MemberScreen today={useToday()} id={id} />
}

export default safely(withPlaces(MemberPage, { without: true }))
