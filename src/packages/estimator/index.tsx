import { EstimatorScreen } from '@/features/reimbursement-estimator'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function EstimatorPage() {
  return <EstimatorScreen today={useToday()} />
}

export default safely(EstimatorPage)
