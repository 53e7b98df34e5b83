import { MemberScreen } from '@/features/household'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function MemberPage() {
  const { id } = usePageQuery()
  return <MemberScreen today={useToday()} id={id} />
}

export default safely(MemberPage)
