import { EstimatorScreen } from '@/features/reimbursement-estimator'

export default function EstimatorPage() {
  return <EstimatorScreen />
}
