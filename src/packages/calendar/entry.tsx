import { EntryScreen } from '@/features/premium-calendar'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'

export default function EntryPage() {
  const { id } = usePageQuery()
  return <EntryScreen today={useToday()} id={id} />
}
