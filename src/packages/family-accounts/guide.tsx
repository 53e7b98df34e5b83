import { GuideScreen } from '@/features/family-accounts'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function FamilyGuidePage() {
  return <GuideScreen today={useToday()} query={usePageQuery()} />
}

export default safely(FamilyGuidePage)
