import { PrivacyScreen } from '@/features/settings'
import { ownOnly } from '@/shell/own-only'
import { safely } from '@/shell/safely'

export default safely(ownOnly(PrivacyScreen))
