/** Taro's own draws none either where the bar is custom. */
export function initTabbar() {}
