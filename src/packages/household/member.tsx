import { MemberScreen } from '@/features/household'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'

export default function MemberPage() {
  const { id } = usePageQuery()
  return <MemberScreen today={useToday()} id={id} />
}
