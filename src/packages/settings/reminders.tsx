import { RemindersScreen } from '@/features/settings'
import { safely } from '@/shell/safely'

function RemindersPage() {
  return <RemindersScreen />
}

export default safely(RemindersPage)
