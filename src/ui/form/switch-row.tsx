import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import { Icon, type IconName } from '../mark/icon'
import { Tap } from '../touch/tap'
import '../list/cell.scss'
import './switch-row.scss'

export type SwitchRowProps = {
  title: string
  note?: string | undefined
  icon?: IconName | undefined
  on: boolean
  onChange: (on: boolean) => void
}

/** A Cell whose whole width turns something on or off. */
export function SwitchRow({ title, note, icon, on, onChange }: SwitchRowProps) {
  return (
    <Tap className='ax-cell' hoverClass='ax-press' role='switch' checked={on} onPress={() => onChange(!on)}>
      {icon ? (
        <View className='ax-cell__lead'>
          <Icon name={icon} />
        </View>
      ) : null}
      <View className='ax-grow'>
        <View className='ax-cell__title'>{title}</View>
        {note ? <View className='ax-cell__note'>{note}</View> : null}
      </View>
      <View className={cx('ax-switch', on && 'ax-switch--on')} />
    </Tap>
  )
}
