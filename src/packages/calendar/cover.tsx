import { CoverScreen } from '@/features/cover-terms'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'

export default function CoverPage() {
  const { member } = usePageQuery()
  return <CoverScreen today={useToday()} member={member} />
}
