import { ShareScreen } from '@/features/share-card'
import { safely } from '@/shell/safely'

export default safely(ShareScreen)
