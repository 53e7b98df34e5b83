import { EstimatorScreen } from '@/features/reimbursement-estimator'
import { useToday } from '@/platform/today'

export default function EstimatorPage() {
  return <EstimatorScreen today={useToday()} />
}
