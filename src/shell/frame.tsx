import type { ReactNode } from 'react'
import { goBack, openTab, type Tab } from '@/platform/routes/navigation'
import { readScreen } from '@/platform/screen/screen'
import type { PageLook } from '@/state/look'
import { NavBar, type BarMetrics } from '@/ui/frame/nav-bar'
import { Page } from '@/ui/frame/page'
import { TabBar, type TabBarItem } from '@/ui/frame/tab-bar'
import { screenCopy } from './screen.copy'

export type FrameProps = {
  readonly look: PageLook
  readonly title?: string | undefined
  /** Of one of the four tabs; any other screen gets a back button instead. */
  readonly tabBar?: ReactNode
  /** Home: the brand at the left instead of a title. */
  readonly brand?: string | undefined
  /** Beside the brand, e.g. a RegionPill. */
  readonly bar?: ReactNode
  readonly footer?: ReactNode
  readonly overlay?: ReactNode
  /** Children are cards 12 apart. */
  readonly stack?: boolean | undefined
  /** Id of the child to bring into view. */
  readonly scrollTo?: string | undefined
  readonly onBack?: (() => void) | undefined
  readonly children?: ReactNode
}

/** Page and bars, of what it is given alone: it reads no store, so that home can stand before any is open. */
export function Frame({ look, title, tabBar, brand, bar, onBack = goBack, children, ...page }: FrameProps) {
  const back = tabBar === undefined ? { onBack } : {}
  return (
    <Page
      {...look}
      {...page}
      nav={
        <NavBar metrics={barMetrics()} title={title} brand={brand} {...back}>
          {bar}
        </NavBar>
      }
      tabBar={tabBar}
    >
      {children}
    </Page>
  )
}

/** `due`: what cannot wait, as the calendar's badge. */
export function Tabs({ current, due }: { readonly current: Tab; readonly due: number }) {
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
