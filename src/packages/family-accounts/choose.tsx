import { ChooseScreen } from '@/features/family-accounts'
import { usePageQuery } from '@/platform/routes/navigation'
import { useToday } from '@/platform/today'

export default function FamilyChoosePage() {
  return <ChooseScreen today={useToday()} query={usePageQuery()} />
}
