import { FamilyAccountsScreen } from '@/features/family-accounts'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function FamilyAccountsPage() {
  return <FamilyAccountsScreen today={useToday()} />
}

export default safely(withPlaces(FamilyAccountsPage, { nation: true, without: true }))
