/** Both WeChat and Taro's own router in the browser hand values over as they stand in the address. */
export function decodeQueryValue(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value // cut off in the middle of a character by whoever shared it
  }
}
