import { GuideScreen } from '@/features/family-accounts'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'

export default function FamilyGuidePage() {
  return <GuideScreen today={useToday()} query={usePageQuery()} />
}
