import { FilingScreen } from '@/features/out-of-area-filing'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function OutOfAreaPage() {
  return <FilingScreen today={useToday()} query={usePageQuery()} />
}

export default safely(OutOfAreaPage)
