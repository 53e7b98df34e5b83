import { FamilyAccountsScreen } from '@/features/family-accounts'
import { useToday } from '@/platform/today'

export default function FamilyAccountsPage() {
  return <FamilyAccountsScreen today={useToday()} />
}
