import { CalendarScreen } from '@/features/premium-calendar'

export default function CalendarPage() {
  return <CalendarScreen />
}
