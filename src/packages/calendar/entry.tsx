import { EntryScreen } from '@/features/premium-calendar'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function EntryPage() {
  const { id, title, member } = usePageQuery()
  return <EntryScreen today={useToday()} id={id} begin={{ title, member }} />
}

export default safely(EntryPage)
