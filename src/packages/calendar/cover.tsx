import { CoverScreen } from '@/features/cover-terms'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function CoverPage() {
  const { member } = usePageQuery()
  return <CoverScreen today={useToday()} member={member} />
}

export default safely(CoverPage)
