import { CheckScreen, useGuestPlace } from '@/features/bills'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function CheckPage() {
  const { id } = usePageQuery()
  return <CheckScreen today={useToday()} id={id} />
}

export default safely(withPlaces(CheckPage, { nation: true, without: true, useCodes: useGuestPlace }))
