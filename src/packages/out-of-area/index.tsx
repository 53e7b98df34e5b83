import { FilingScreen, useDraftPlaces } from '@/features/out-of-area-filing'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function OutOfAreaPage() {
  return <FilingScreen today={useToday()} query={usePageQuery()} />
}

export default safely(withPlaces(OutOfAreaPage, { nation: true, without: true, useCodes: useDraftPlaces }))
