import { LibraryScreen } from '@/features/policy-library'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'

export default function PolicyPage() {
  return <LibraryScreen today={useToday()} query={usePageQuery()} />
}
