import { useLayoutEffect, useRef } from 'react'
import { useDidHide } from '@tarojs/taro'

/** A browser says that its page goes in two ways; which of them comes depends on the browser and on what the person does. */
export function useLeaving(run: () => void): void {
  const latest = useRef(run)
  latest.current = run
  useDidHide(() => latest.current())
  // At once: a busy browser runs what follows a paint late, and somebody may have typed and left by then.
  useLayoutEffect(() => {
    const leave = () => latest.current()
    const hide = () => void (document.visibilityState === 'hidden' && leave())
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [])
}
