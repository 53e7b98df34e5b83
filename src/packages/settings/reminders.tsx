import { RemindersScreen } from '@/features/settings'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function RemindersPage() {
  return <RemindersScreen />
}

export default safely(withPlaces(RemindersPage))
