import { openPage } from '@/platform/routes/navigation'
import { Screen } from '@/shell/screen'
import { EmptyState } from '@/ui/frame/empty-state'
import { Button } from '@/ui/touch/button'
import { words } from './bill-words.copy'

/** A bill belongs to a person: with nobody there is nothing to keep it with. */
export const NeedsFamily = ({ title }: { readonly title: string }) => (
  <Screen title={title}>
    <EmptyState title={words.nobody} action={<Button size='sm' onPress={() => void openPage('member')}>{words.addFamily}</Button>}>
      {words.nobodyText}
    </EmptyState>
  </Screen>
)
