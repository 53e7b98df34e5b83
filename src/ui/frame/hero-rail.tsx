import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { railPlaces } from './rail-places'
import './hero-rail.scss'

export type RailNode = {
  key: string
  /** One character, or 「2 人」. */
  face: string
  /** 「12/8」 */
  date: string
  daysAway: number
  hot?: boolean | undefined
  /** Nobody has published that day. */
  guess?: boolean | undefined
}

const TODAY_AT = 1.5

/** Decorative: the list below says the same, so it is hidden from screen readers. Four nodes at most. */
export function HeroRail({ today, nodes, guess }: { today: string; nodes: readonly RailNode[]; guess?: boolean | undefined }) {
  const shown = nodes.slice(0, 4)
  const places = railPlaces(shown.map((node) => node.daysAway))
  const hotEnd = places[0]
  return (
    <View className='ax-rail' {...aria({ hidden: true })}>
      <View className={cx('ax-rail__line', guess && 'ax-rail__line--guess')} />
      {shown[0]?.hot ? <View className='ax-rail__line ax-rail__line--hot' style={{ width: `${hotEnd}%` }} /> : null}
      <View className='ax-rail__node' style={{ left: `${TODAY_AT}%` }}>
        <View className='ax-rail__today' />
        {today}
      </View>
      {shown.map((node, index) => (
        <View
          key={node.key}
          className={cx('ax-rail__node', node.hot && 'ax-rail__node--hot', node.guess && 'ax-rail__node--guess')}
          style={{ left: `${places[index]}%` }}
        >
          <View className='ax-rail__face'>{node.face}</View>
          {node.date}
        </View>
      ))}
    </View>
  )
}
