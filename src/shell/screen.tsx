import type { Tab } from '@/platform/routes/navigation'
import { usePageLook } from '@/state/page-look'
import { useTabBadges } from '@/state/tab-badges'
import { Slot } from '@/ui/frame/slot'
import { Frame, Tabs, type FrameProps } from './frame'
import { ScreenNotices } from './screen-notices'

export type ScreenProps = Omit<FrameProps, 'look' | 'tabBar'> & {
  /** One of the four tabs; any other screen gets a back button instead of the tab bar. */
  readonly tab?: Tab
}

/** A whole screen: page, theme, bars, and what every screen says. Every feature's screen starts here, so that no two differ by accident. */
export function Screen({ tab, children, ...frame }: ScreenProps) {
  return (
    <Frame {...frame} look={usePageLook()} tabBar={tab === undefined ? undefined : <BadgedTabs current={tab} />}>
      <Slot>
        <ScreenNotices />
      </Slot>
      {children}
    </Frame>
  )
}

const BadgedTabs = ({ current }: { readonly current: Tab }) => <Tabs current={current} due={useTabBadges((badges) => badges.calendar)} />
