import { CoverageScreen } from '@/features/policy-library'
import { safely } from '@/shell/safely'

export default safely(CoverageScreen)
