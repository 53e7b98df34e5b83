import Taro from '@tarojs/taro'

/** Opens the dialler with the number; the person still presses call. */
export function callHotline(phoneNumber: string): void {
  // Rejects when the person closes the dialler: nothing to say about that.
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
