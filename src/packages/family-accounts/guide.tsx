import { GuideScreen } from '@/features/family-accounts'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function FamilyGuidePage() {
  return <GuideScreen today={useToday()} query={usePageQuery()} />
}

export default safely(withPlaces(FamilyGuidePage, { nation: true, without: true }))
