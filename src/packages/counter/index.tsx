import { CounterScreen } from '@/features/counter'
import { usePremiumDue } from '@/features/premium-calendar'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function CounterPage() {
  const today = useToday()
  return <CounterScreen today={today} query={usePageQuery()} dueOf={usePremiumDue(today)} />
}

export default safely(withPlaces(CounterPage, { without: true }))
