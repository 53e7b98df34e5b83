import { ChooseScreen } from '@/features/family-accounts'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function FamilyChoosePage() {
  return <ChooseScreen today={useToday()} query={usePageQuery()} />
}

export default safely(withPlaces(FamilyChoosePage, { nation: true, without: true }))
