import { ResultScreen } from '@/features/reimbursement-estimator'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function ResultPage() {
  return <ResultScreen today={useToday()} />
}

export default safely(ResultPage)
