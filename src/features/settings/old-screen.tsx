import { useState } from 'react'
import { View } from '@tarojs/components'
import { keptFrom } from '@/domain/case/old'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { Screen } from '@/shell/screen'
import { clearOld, useOldCount } from '@/state/old-matters'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Notice } from '@/ui/frame/notice'
import { oldCopy as copy } from './old.copy'

/** What was done with long ago: the rule first, then how much it is, and the way to clear it away. */
export function OldScreen({ today }: { readonly today: IsoDate }) {
  const year = yearOf(keptFrom(today))
  const count = useOldCount(today)
  const [isSure, setSure] = useState(false)
  const [cleared, setCleared] = useState(0)
  const press = () => {
    if (isSure) setCleared(clearOld(today))
    setSure(!isSure)
  }
  return (
    <Screen title={copy.title} stack footer={count === 0 ? null : <Button kind='danger' onPress={press}>{isSure ? copy.sure : copy.act(count)}</Button>}>
      {cleared === 0 ? null : <Notice tone='pine' icon='check'>{copy.done(year, cleared)}</Notice>}
      <Card pad className='ax-stack'>
        <View className='ax-t-body ax-t-medium'>{count === 0 ? copy.none(year) : copy.count(year, count)}</View>
        <View className='ax-t-sub'>{copy.rule.lead + copy.rule.text(year)}</View>
        <View className='ax-t-sub'>{copy.kept.lead + copy.kept.text}</View>
      </Card>
      <Notice>{copy.why}</Notice>
      {count === 0 ? null : <Notice icon='box'>{copy.backUp}</Notice>}
    </Screen>
  )
}
