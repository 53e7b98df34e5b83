import type { ReactNode } from 'react'
import { ScrollView, View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { NewLayer } from '../touch/layer'
import { Slot } from './slot'
import { uiCopy } from '../ui.copy'
import './page.scss'

export type PageTheme = 'system' | 'light' | 'dark'

export type PageProps = {
  theme?: PageTheme | undefined
  /** 大字: type × 1.3 and taller controls, for everything inside. */
  large?: boolean | undefined
  nav?: ReactNode
  /** Pinned bar above the tab bar or the bottom edge: one primary action, or the live result. */
  footer?: ReactNode
  tabBar?: ReactNode
  /** Sheets and toasts: outside the scroller, inside the theme. */
  overlay?: ReactNode
  /** Children are cards 12 apart. */
  stack?: boolean | undefined
  /** Id of the child to bring into view. */
  scrollTo?: string | undefined
  children?: ReactNode
}

const THEME_CLASS: Readonly<Record<PageTheme, string>> = { system: '', light: 'ax-light', dark: 'ax-dark' }

// WeChat brings the child to the top by itself. Taro's web scroller centres it unless told otherwise, and mixes up its own
// arguments as soon as it is also told to animate, which it does anyway.
const SCROLLING = process.env.TARO_ENV === 'weapp' ? { scrollWithAnimation: true } : { scrollIntoViewAlignment: 'start' as const }

/** The root of every screen: theme, bars, one scroller, safe areas, and on wide screens one phone-wide column. */
export const Page = (props: PageProps) => (
  <NewLayer>
    <Root {...props} />
  </NewLayer>
)

function Root({ theme = 'system', large, nav, footer, tabBar, overlay, stack, scrollTo, children }: PageProps) {
  return (
    <View className={cx('ax-page', THEME_CLASS[theme], large && 'ax-large', Boolean(footer) && Boolean(tabBar) && 'ax-page--bars')}>
      {nav}
      <ScrollView
        className='ax-page__scroll'
        scrollY
        enhanced
        showScrollbar={false}
        {...(scrollTo ? { scrollIntoView: scrollTo, ...SCROLLING } : {})}
      >
        <View className={cx('ax-page__body', stack && 'ax-stack')} {...aria({}, { landmark: 'main' })}>
          {children}
        </View>
      </ScrollView>
      <Slot>{footer ? <Foot onTabs={Boolean(tabBar)}>{footer}</Foot> : null}</Slot>
      {tabBar}
      <Slot>{overlay}</Slot>
    </View>
  )
}

const Foot = ({ onTabs, children }: { onTabs: boolean; children: ReactNode }) => (
  <View className={cx('ax-foot', onTabs && 'ax-foot--on-tabs')} {...aria({ role: 'region', label: uiCopy.actions })}>
    {children}
  </View>
)
