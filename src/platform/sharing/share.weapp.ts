import { useShareAppMessage } from '@tarojs/taro'
import type { ShareCard } from './share'

export const canShareCard = true

export function useShareCard(card: () => ShareCard): void {
  useShareAppMessage(card)
}
