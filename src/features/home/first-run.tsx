import { View } from '@tarojs/components'
import { openPage } from '@/platform/routes/navigation'
import { usePageLook } from '@/state/page-look'
import { usePreferences } from '@/state/preferences'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { EmptyState } from '@/ui/frame/empty-state'
import { Icon } from '@/ui/mark/icon'
import { SwitchRow } from '@/ui/form/switch-row'
import { copy } from './home.copy'

/** Nobody yet: one thing to do, and 大字 for whoever cannot read this. */
export function FirstRun() {
  const { large } = usePageLook()
  const { chooseLargeText } = usePreferences.getState()
  const { title, text, action } = copy.empty
  return (
    <>
      <EmptyState art='calendar' title={title} action={<Button size='sm' icon='userplus' onPress={() => void openPage('member')}>{action}</Button>}>
        {text}
      </EmptyState>
      <View className='ax-mt-3'>
        <Card>
          <Cell leading={<Icon name='fam' />} {...copy.sample} onPress={() => void openPage('sample')} />
          <SwitchRow icon='text' title={copy.large.title} note={copy.large.note} on={large} onChange={chooseLargeText} />
        </Card>
      </View>
    </>
  )
}
