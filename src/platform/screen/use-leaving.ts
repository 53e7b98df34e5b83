import { useDidHide } from '@tarojs/taro'

/** Runs when the page goes out of sight: another one comes over it, or the app goes to the background, perhaps for good. */
export function useLeaving(run: () => void): void {
  useDidHide(run)
}
