import { CalendarScreen } from '@/features/premium-calendar'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function CalendarPage() {
  return <CalendarScreen today={useToday()} />
}

export default safely(CalendarPage)
