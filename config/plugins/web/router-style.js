/** Taro writes these rules into a <style> at run time, which our Content-Security-Policy refuses; they stand in src/ui/styles/_web.scss. */
export function loadAnimateStyle() {}
export function loadRouterStyle() {}
export function loadNavigationBarStyle() {}
export function addStyle() {}
