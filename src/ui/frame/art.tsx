import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import './art.scss'

/** calendar: nothing here yet. map: no data for this place. */
export type ArtName = 'calendar' | 'map'

/** Line art in layers, each a mask in a colour of the theme. */
export const Art = ({ name }: { name: ArtName }) => (
  <View className='ax-art'>
    {['lines', 'fill', 'accent'].map((layer) => (
      <View key={layer} className={cx('ax-art__layer', `ax-art__layer--${name}-${layer}`)} />
    ))}
  </View>
)
