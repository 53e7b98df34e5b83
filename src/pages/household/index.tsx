import { HouseholdScreen } from '@/features/household'
import { useToday } from '@/platform/today'

export default function HouseholdPage() {
  return <HouseholdScreen today={useToday()} signals={{}} />
}
