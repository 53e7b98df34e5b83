import { ShareScreen } from '@/features/share-card'
import { ownOnly } from '@/shell/own-only'
import { safely } from '@/shell/safely'

export default safely(ownOnly(ShareScreen))
