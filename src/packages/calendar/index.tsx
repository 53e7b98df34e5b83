import { CalendarScreen } from '@/features/premium-calendar'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function CalendarPage() {
  return <CalendarScreen today={useToday()} />
}

export default safely(withPlaces(CalendarPage, { tab: 'calendar', without: true }))
