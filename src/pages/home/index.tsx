import { HomeScreen } from '@/features/home'
import { useFamilyView } from '@/features/premium-calendar'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function HomePage() {
  const today = useToday()
  return <HomeScreen today={today} view={useFamilyView(today)} />
}

export default safely(withPlaces(HomePage, { tab: 'home', without: true }))
