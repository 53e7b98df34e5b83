import { RemindersScreen } from '@/features/settings'
import { safely } from '@/shell/safely'

export default safely(RemindersScreen)
