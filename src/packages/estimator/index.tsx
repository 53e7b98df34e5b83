import { EstimatorScreen, useGuestPlaces } from '@/features/reimbursement-estimator'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function EstimatorPage() {
  return <EstimatorScreen today={useToday()} />
}

export default safely(withPlaces(EstimatorPage, { nation: true, without: true, tab: 'estimator', useCodes: useGuestPlaces }))
