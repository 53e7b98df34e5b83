import { ResultScreen, useGuestPlaces } from '@/features/reimbursement-estimator'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function ResultPage() {
  return <ResultScreen today={useToday()} />
}

export default safely(withPlaces(ResultPage, { nation: true, without: true, useCodes: useGuestPlaces }))
