import { EditScreen } from '@/features/own-place'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

function EditPage() {
  return <EditScreen today={useToday()} query={usePageQuery()} />
}

export default safely(EditPage)
