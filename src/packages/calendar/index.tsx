import { CalendarScreen } from '@/features/premium-calendar'
import { useToday } from '@/platform/today'

export default function CalendarPage() {
  return <CalendarScreen today={useToday()} />
}
