import { ResultScreen } from '@/features/reimbursement-estimator'

export default function ResultPage() {
  return <ResultScreen />
}
