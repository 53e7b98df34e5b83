import Taro from '@tarojs/taro'

const TOAST_MS = 2500

/** A sentence that needs no answer. */
export function showToast(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: TOAST_MS })
}
