import type { ReactNode } from 'react'
import { goBack, openTab, type Tab } from '@/platform/routes/navigation'
import { readScreen } from '@/platform/screen/screen'
import { watchEdits } from '@/state/edits'
import { usePageLook } from '@/state/page-look'
import { useTabBadges } from '@/state/tab-badges'
import { NavBar, type BarMetrics } from '@/ui/frame/nav-bar'
import { Page } from '@/ui/frame/page'
import { Slot } from '@/ui/frame/slot'
import { TabBar, type TabBarItem } from '@/ui/frame/tab-bar'
import { screenCopy } from './screen.copy'
import { MissingPlacesNotice } from './missing-places'
import { StorageNotice } from './storage-notice'
import { TrialNotice } from './trial-notice'

watchEdits()

export type ScreenProps = {
  readonly title?: string
  /** One of the four tabs; any other screen gets a back button instead of the tab bar. */
  readonly tab?: Tab
  /** Home: the brand at the left instead of a title. */
  readonly brand?: string
  /** Beside the brand, e.g. a RegionPill. */
  readonly bar?: ReactNode
  readonly footer?: ReactNode
  readonly overlay?: ReactNode
  /** Children are cards 12 apart. */
  readonly stack?: boolean
  /** Id of the child to bring into view. */
  readonly scrollTo?: string | undefined
  readonly onBack?: () => void
  readonly children?: ReactNode
}

/** A whole screen: page, theme, bars. Every feature's screen starts here, so that no two differ by accident. */
export function Screen({ title, tab, brand, bar, footer, overlay, stack, scrollTo, onBack = goBack, children }: ScreenProps) {
  const look = usePageLook()
  const back = tab === undefined ? { onBack } : {}
  return (
    <Page
      {...look}
      stack={stack}
      scrollTo={scrollTo}
      footer={footer}
      overlay={overlay}
      nav={
        <NavBar metrics={barMetrics()} title={title} brand={brand} {...back}>
          {bar}
        </NavBar>
      }
      tabBar={tab === undefined ? undefined : <Tabs current={tab} />}
    >
      <Slot>
        <TrialNotice />
        <StorageNotice />
        <MissingPlacesNotice />
      </Slot>
      {children}
    </Page>
  )
}

function Tabs({ current }: { current: Tab }) {
  const due = useTabBadges((badges) => badges.calendar)
  const { tabs, tabBar } = screenCopy
  const items: readonly TabBarItem<Tab>[] = [
    { key: 'home', label: tabs.home, icon: 'home', iconOn: 'homef' },
    { key: 'calendar', label: tabs.calendar, icon: 'cal', iconOn: 'calf', badge: due },
    { key: 'estimator', label: tabs.estimator, icon: 'calc', iconOn: 'calcf' },
    { key: 'household', label: tabs.household, icon: 'fam', iconOn: 'famf' }
  ]
  return <TabBar items={items} current={current} label={tabBar} onSelect={(tab) => void (tab === current || openTab(tab))} />
}

function barMetrics(): BarMetrics {
  const { statusBarHeight, capsule } = readScreen()
  if (capsule === null) return { statusBarHeight, capsuleRight: 0 }
  const gap = Math.max(capsule.top - statusBarHeight, 0)
  return { statusBarHeight, capsuleRight: capsule.width + capsule.gapToEdge, barHeight: capsule.height + gap * 2 }
}
