import { OwnPlacesScreen } from '@/features/own-place'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function OwnPlacesPage() {
  return <OwnPlacesScreen today={useToday()} />
}

export default safely(OwnPlacesPage)
