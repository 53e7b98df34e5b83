import { View } from '@tarojs/components'
import { yuanText, Money } from '@/ui/mark/money'
import { StackedBar } from '@/ui/chart/stacked-bar'
import { Card } from '@/ui/frame/card'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './year.copy'
import { headOf } from './year-text'
import type { YearView } from './year-view'

/** Who paid: settled is solid, and what is estimated stands beside it in words. */
export function YearHead({ view, onYear }: { readonly view: YearView; readonly onYear: () => void }) {
  const { fund, family, unclaimed, estimated } = view
  const notes = [...(unclaimed > 0 ? [copy.unclaimed(yuanText(unclaimed))] : []), ...(estimated.count > 0 ? [copy.estimated(estimated.count, yuanText(estimated.family))] : [])]
  return (
    <View className='ax-mt-3'>
      <Card pad>
        <View className='ax-row ax-row--between ax-row--wrap'>
          <View className='ax-t-note'>{headOf(view)}</View>
          <TextLink iconAfter='down' onPress={onYear}>{copy.otherYear}</TextLink>
        </View>
        <View className='year-sums'>
          <View className='year-sums__one'>
            <View className='year-sums__name ax-t-sub'><View className='year-swatch ax-d-pool' />{copy.fund}</View>
            <Money amount={fund} tone='pine' size='num' />
          </View>
          <View className='year-sums__one'>
            <View className='year-sums__name ax-t-sub'><View className='year-swatch ax-d-cash' />{copy.family}</View>
            <Money amount={family} tone='plum' size='num' />
          </View>
        </View>
        {fund + family > 0 ? <StackedBar parts={[{ tone: 'pool', value: fund }, { tone: 'cash', value: family }]} label={copy.split(Math.round((fund / (fund + family)) * 100))} thin /> : null}
        {notes.length > 0 ? <View className='ax-t-note ax-c-2 ax-mt-3'>{notes.join('')}</View> : null}
      </Card>
    </View>
  )
}
