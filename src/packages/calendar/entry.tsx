import { EntryScreen } from '@/features/premium-calendar'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function EntryPage() {
  const { id } = usePageQuery()
  return <EntryScreen today={useToday()} id={id} />
}

export default safely(withPlaces(EntryPage))
