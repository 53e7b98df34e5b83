import { ResultScreen } from '@/features/reimbursement-estimator'
import { useToday } from '@/platform/today'

export default function ResultPage() {
  return <ResultScreen today={useToday()} />
}
