import { FilingScreen } from '@/features/out-of-area-filing'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'

export default function OutOfAreaPage() {
  return <FilingScreen today={useToday()} query={usePageQuery()} />
}
