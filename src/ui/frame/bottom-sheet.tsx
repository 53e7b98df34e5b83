import { useRef, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { NewLayer, useLayer } from '../touch/layer'
import { isSecondTap, type TapEvent } from '../touch/second-tap'
import { Icon } from '../mark/icon'
import { inParts } from '../mark/parts'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import { useSheetFocus } from './use-sheet-focus'
import './bottom-sheet.scss'

export type BottomSheetProps = {
  open: boolean
  title: string
  onClose: () => void
  /** Chips above the title. */
  chips?: ReactNode
  /** Line under the title. */
  note?: string | undefined
  /** Buttons pinned at the bottom. */
  footer?: ReactNode
  children?: ReactNode
}

// On WeChat this keeps the page behind from scrolling; the web has no such attribute.
const STILL = process.env.TARO_ENV === 'weapp' ? { catchMove: true } : {}

/** Put it in a Page's `overlay`. Closing is by ×, the scrim, or Esc; focus goes in and comes back. */
export function BottomSheet(props: BottomSheetProps) {
  return props.open ? (
    <NewLayer>
      <OpenSheet {...props} />
    </NewLayer>
  ) : null
}

function OpenSheet({ title, onClose, chips, note, footer, children }: BottomSheetProps) {
  const id = useSheetFocus(onClose)
  const scrim = useRef(null)
  const layer = useLayer()
  // The second half of the tap that opened the sheet.
  const onScrim = (event: TapEvent) => void (isSecondTap({ owner: scrim, layer }, event) || onClose())
  return (
    <View className='ax-sheet-layer'>
      <View className='ax-scrim' onClick={onScrim} {...STILL} />
      <View id={id} className='ax-sheet' {...aria({ role: 'dialog', modal: true, label: title })}>
        <View className='ax-sheet__grab' />
        <Tap className='ax-sheet__close' label={uiCopy.close} onPress={onClose}>
          <Icon name='close' />
        </Tap>
        <View className='ax-sheet__scroll'>
          <View className='ax-sheet__head'>
            {chips ? <View className='ax-sheet__chips'>{chips}</View> : null}
            <View className='ax-sheet__title' {...aria({ role: 'heading' }, { level: 2 })}>
              {inParts(title)}
            </View>
            {note ? <View className='ax-sheet__note'>{inParts(note)}</View> : null}
          </View>
          <View className='ax-sheet__body'>{children}</View>
        </View>
        {footer ? <View className='ax-sheet__foot'>{footer}</View> : <View className='ax-sheet__safe' />}
      </View>
    </View>
  )
}
