import { ScrollView, View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { roving } from '../form/roving'
import type { Choice } from '../form/segmented'
import { Tap } from '../touch/tap'
import './tabs.scss'

export type TabsProps<Value extends string> = {
  tabs: readonly Choice<Value>[]
  value: Value
  onChange: (value: Value) => void
  label: string
}

/** Channels or topics; more than fit scroll sideways, the last one cut so that one sees there is more. */
export function Tabs<Value extends string>({ tabs, value, onChange, label }: TabsProps<Value>) {
  const chosen = tabs.findIndex((tab) => tab.value === value)
  const choose = (index: number) => {
    const tab = tabs[index]
    if (tab) onChange(tab.value)
  }
  return (
    <ScrollView className='ax-tabs' scrollX enhanced showScrollbar={false}>
      <View className='ax-tabs__row' {...aria({ role: 'tablist', label })}>
        {tabs.map((tab, index) => (
          <Tap
            key={tab.value}
            className={cx('ax-tabs__one', index === chosen && 'ax-tabs__one--on')}
            role='tab'
            selected={index === chosen}
            onPress={() => choose(index)}
            {...roving(index, tabs.length, chosen, choose)}
          >
            {tab.label}
          </Tap>
        ))}
      </View>
    </ScrollView>
  )
}
