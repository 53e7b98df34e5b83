import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { Icon, type IconName } from '../mark/icon'
import { Tap } from '../touch/tap'
import './tile-grid.scss'

export type Tile = { key: string; icon: IconName; title: string; note: string; onPress: () => void }

/** The four ways in, two by two. */
export function TileGrid({ tiles, label }: { tiles: readonly Tile[]; label: string }) {
  return (
    <View className='ax-tiles' {...aria({ role: 'group', label })}>
      {tiles.map((tile) => (
        <Tap key={tile.key} className='ax-tile' role='link' onPress={tile.onPress}>
          <View className='ax-tile__icon'>
            <Icon name={tile.icon} />
          </View>
          <View>
            <View className='ax-tile__title'>{tile.title}</View>
            <View className='ax-tile__note'>{tile.note}</View>
          </View>
        </Tap>
      ))}
    </View>
  )
}
