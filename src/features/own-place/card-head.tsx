import { View } from '@tarojs/components'
import { aria } from '@/ui/touch/a11y'

/** What a card is about, at its top: a section's head has room above that a card has already. */
export const CardHead = ({ title }: { readonly title: string }) => <View className='ax-t-head' {...aria({ role: 'heading' }, { level: 2 })}>{title}</View>
