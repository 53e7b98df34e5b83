import { YearScreen } from '@/features/bills'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function YearPage() {
  const { member, on } = usePageQuery()
  return <YearScreen today={useToday()} who={member} day={on} />
}

export default safely(withPlaces(YearPage, { nation: true, without: true }))
