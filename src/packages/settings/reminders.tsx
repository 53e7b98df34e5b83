import { RemindersScreen } from '@/features/settings'

export default function RemindersPage() {
  return <RemindersScreen />
}
