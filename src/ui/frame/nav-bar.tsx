import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import './nav-bar.scss'

/** Device pixels as the platform reports them; H5 has neither a status bar nor a capsule. */
export type BarMetrics = {
  statusBarHeight: number
  /** From the left edge of the capsule to the right edge of the screen. Nothing of ours is drawn there. */
  capsuleRight: number
  /** Height of the row that holds the capsule; 44 design pixels without it. */
  barHeight?: number | undefined
}

export type NavBarProps = {
  metrics: BarMetrics
  title?: string | undefined
  onBack?: (() => void) | undefined
  /** Home: the brand at the left instead of a centred title. */
  brand?: string | undefined
  /** Beside the brand, e.g. a RegionPill. */
  children?: ReactNode
}

const BACK_WIDTH = 52

export function NavBar({ metrics, title, onBack, brand, children }: NavBarProps) {
  const { statusBarHeight, capsuleRight, barHeight } = metrics
  const side = `${Math.max(capsuleRight, BACK_WIDTH)}px`
  return (
    <View className='ax-nav' style={{ paddingTop: `${statusBarHeight}px` }} {...aria({}, { landmark: 'banner' })}>
      <View
        className={cx('ax-nav__bar', brand !== undefined && 'ax-nav__bar--home')}
        style={{ paddingRight: `${capsuleRight}px`, ...(barHeight ? { height: `${barHeight}px` } : {}) }}
      >
        {onBack ? (
          <Tap className='ax-nav__back' label={uiCopy.back} onPress={onBack}>
            <Icon name='left' />
          </Tap>
        ) : null}
        {brand !== undefined ? (
          <View className='ax-nav__brand' {...aria({ role: 'heading' }, { level: 1 })}>
            {brand}
          </View>
        ) : null}
        {children}
        {title !== undefined ? (
          <View
            className='ax-nav__title'
            style={{ left: side, right: side }}
            {...aria({ role: 'heading' }, { level: 1 })}
          >
            {title}
          </View>
        ) : null}
      </View>
    </View>
  )
}
