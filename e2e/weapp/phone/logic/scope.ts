// The names an app's script meets in WeChat's logic layer.

/** Known to every browser and absent there; the app sees `undefined`. */
export const HIDDEN = [
  ...['window', 'self', 'globalThis', 'document', 'navigator', 'location', 'history', 'parent', 'top', 'frames', 'screen', 'open'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'alert', 'confirm', 'prompt', 'Notification', 'Image', 'Audio'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'BroadcastChannel', 'MessageChannel', 'postMessage', 'importScripts'],
  ...['Element', 'HTMLElement', 'Node', 'Event', 'CustomEvent', 'EventTarget', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver'],
  ...['requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'getComputedStyle', 'matchMedia', 'performance', 'queueMicrotask'],
  ...['URL', 'URLSearchParams', 'Blob', 'File', 'FileReader', 'FormData', 'Headers', 'Request', 'Response', 'AbortController'],
  ...['TextEncoder', 'TextDecoder', 'structuredClone', 'crypto', 'btoa', 'atob'],
  'Intl' // on Android
] as const

/** Supplied by the phone. */
export const SUPPLIED = [
  ...['wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages'],
  ...['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date', 'Function', 'eval']
] as const

export const SCOPE: readonly string[] = [...SUPPLIED, ...HIDDEN]
export type Supplied = Readonly<Record<(typeof SUPPLIED)[number], unknown>>
