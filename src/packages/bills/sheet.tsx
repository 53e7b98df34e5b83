import { SheetScreen } from '@/features/bills'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function SheetPage() {
  const { id, member } = usePageQuery()
  return <SheetScreen today={useToday()} id={id} who={member} />
}

export default safely(withPlaces(SheetPage, { nation: true, without: true }))
