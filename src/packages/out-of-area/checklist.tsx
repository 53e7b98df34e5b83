import { ChecklistScreen } from '@/features/out-of-area-filing'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'

export default function OutOfAreaChecklistPage() {
  return <ChecklistScreen today={useToday()} query={usePageQuery()} />
}
