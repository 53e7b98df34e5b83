import { useEffect, useRef } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { Icon, type IconName } from '../mark/icon'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import './toast.scss'

export type ToastProps = {
  /** Nothing is drawn while undefined; a new key starts the time anew. */
  message: { readonly key: string | number; readonly text: string } | undefined
  onUndo?: (() => void) | undefined
  /** Called when the time is over. */
  onEnd: () => void
  icon?: IconName | undefined
}

const SHORT_MS = 2500
/** What can be taken back stays until a slow reader on a slow phone has found the button. */
const UNDO_MS = 8000

/** One line over the page, with 「撤销」. Put it in a Page's `overlay`. */
export function Toast({ message, onUndo, onEnd, icon = 'check' }: ToastProps) {
  const end = useRef(onEnd)
  useEffect(() => {
    end.current = onEnd
  })
  const key = message?.key
  const ms = onUndo ? UNDO_MS : SHORT_MS
  useEffect(() => {
    if (key === undefined) return undefined
    const timer = setTimeout(() => end.current(), ms)
    return () => clearTimeout(timer)
  }, [key, ms])

  return (
    <View className='ax-toast-layer' {...aria({ role: 'status', live: 'polite' })}>
      {message ? (
        <View className='ax-toast'>
          <Icon name={icon} size='sm' />
          <View className='ax-grow'>{message.text}</View>
          {onUndo ? (
            <Tap className='ax-toast__undo' onPress={onUndo}>
              {uiCopy.undo}
            </Tap>
          ) : null}
        </View>
      ) : null}
    </View>
  )
}
