import { PrivacyScreen } from '@/features/settings'
import { safely } from '@/shell/safely'

export default safely(PrivacyScreen)
