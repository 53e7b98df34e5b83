import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './slot.scss'

/**
 * A place among brothers that may be empty. When something comes or goes between them, Taro sends WeChat the whole list of
 * children again: 16 KB for one notice on a long form. In a slot it sends what is in the slot.
 */
export function Slot({ children }: { children: ReactNode }) {
  return <View className='ax-slot'>{children}</View>
}
