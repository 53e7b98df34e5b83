import { HouseholdScreen } from '@/features/household'

export default function HouseholdPage() {
  return <HouseholdScreen />
}
