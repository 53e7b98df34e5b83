import { View } from '@tarojs/components'
import { canPrint } from '@/platform/sharing/print'
import { aria } from '@/ui/touch/a11y'
import { buildCard } from './build-card'
import { numberedLine } from '@/shell/words-card/card'
import './print-view.scss'
import type { ChecklistModel } from '../checklist/use-checklist'

/** The card on A4: not seen on the screen, and the only thing seen on paper. */
export function PrintView({ model }: { readonly model: ChecklistModel }) {
  if (!canPrint) return null
  const { title, subtitle, blocks, foot } = buildCard(model, model.on)
  return (
    <View className='oof-print' {...aria({ hidden: true })}>
      <View className='oof-print__title'>{title}</View>
      <View className='oof-print__subtitle'>{subtitle}</View>
      {blocks.map(({ head, lines, numbered }) => (
        <View key={head} className='oof-print__block'>
          <View className='oof-print__head'>{head}</View>
          {lines.map((line, i) => <View key={line} className='oof-print__line'>{numberedLine(line, i, numbered)}</View>)}
        </View>
      ))}
      {foot.map((line) => <View key={line} className='oof-print__foot'>{line}</View>)}
    </View>
  )
}
