import { FamilyAccountsScreen } from '@/features/family-accounts'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function FamilyAccountsPage() {
  return <FamilyAccountsScreen today={useToday()} />
}

export default safely(FamilyAccountsPage)
