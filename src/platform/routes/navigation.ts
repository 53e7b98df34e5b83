import Taro, { useRouter } from '@tarojs/taro'
import { copy } from '../platform.copy'
import { decodeQueryValue } from './route-query'
import { showToast } from '../screen/toast'

// Paths are public (shared cards, mini-program codes): never rename one without leaving a redirect page behind.
export const TABS = {
  home: '/pages/home/index',
  calendar: '/packages/calendar/index',
  estimator: '/packages/estimator/index',
  household: '/pages/household/index'
} as const

/** Home alone is in the main package and lies below every other page; these are opened on top of it (docs/adr/0003-estimator-package.md). */
const ON_TOP: ReadonlySet<string> = new Set([TABS.calendar, TABS.estimator, TABS.household])
/** Tabs that stand in the stack as they were left are gone back to, and not opened once more. */
const GONE_BACK_TO: ReadonlySet<string> = new Set([TABS.home, TABS.household])

export const PAGES = {
  estimateResult: '/packages/estimator/result',
  member: '/packages/household/member',
  quick: '/packages/household/quick',
  sample: '/packages/household/sample',
  entry: '/packages/calendar/entry',
  cover: '/packages/calendar/cover',
  reminders: '/packages/settings/reminders',
  old: '/packages/settings/old',
  privacy: '/packages/settings/privacy',
  outOfArea: '/packages/out-of-area/index',
  outOfAreaChecklist: '/packages/out-of-area/checklist',
  familyAccounts: '/packages/family-accounts/index',
  familyChoose: '/packages/family-accounts/choose',
  familyGuide: '/packages/family-accounts/guide',
  policy: '/packages/policy/index',
  places: '/packages/places/index',
  bills: '/packages/bills/index',
  billSheet: '/packages/bills/sheet',
  billCheck: '/packages/bills/check',
  ownPlaces: '/packages/own-place/index',
  ownPlace: '/packages/own-place/edit',
  correct: '/packages/own-place/correct',
  counter: '/packages/counter/index',
  handOver: '/packages/hand-over/index',
  handOverSend: '/packages/hand-over/send',
  handOverReceive: '/packages/hand-over/receive',
  shareCard: '/packages/hand-over/card'
} as const

export type Tab = keyof typeof TABS
export type Page = keyof typeof PAGES
export type Query = Readonly<Record<string, string>>
export type Navigated = 'opened' | 'failed'

const WECHAT_STACK_LIMIT = 10
/** Both are put there by the framework. */
const FRAMEWORK_KEYS = ['$taroTimestamp', 'stamp']

type Move = 'reLaunch' | 'navigateTo' | 'redirectTo' | 'navigateBack'
let moving: { readonly what: string; readonly done: Promise<Navigated> } | undefined

/** The same once more, before the phone has done it, is the second half of a double tap: it is done once. */
function move(how: Move, to: { readonly url?: string; readonly delta?: number }): Promise<Navigated> {
  const what = `${how} ${to.url ?? ''}`
  if (moving?.what === what) return moving.done
  const done = settled(Taro[how](to as never)).finally(() => {
    if (moving?.done === done) moving = undefined
  })
  moving = { what, done }
  return done
}

const settled = (moved: Promise<unknown>): Promise<Navigated> =>
  moved.then(
    () => 'opened',
    () => {
      showToast(copy.lostPage)
      return 'failed'
    }
  )

export function openPage(page: Page, query: Query = {}): Promise<Navigated> {
  const url = pageUrl(page, query)
  const stackIsFull = Taro.getCurrentPages().length >= WECHAT_STACK_LIMIT
  return move(stackIsFull ? 'redirectTo' : 'navigateTo', { url })
}

/** In the place of this page, to which nothing leads back any more. */
export const openInstead = (page: Page, query: Query = {}): Promise<Navigated> => move('redirectTo', { url: pageUrl(page, query) })

/** A path with its query, as shared cards need it. */
export function pageUrl(page: Page, query: Query = {}): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return PAGES[page] + (pairs.length === 0 ? '' : `?${pairs.join('&')}`)
}

export function openTab(tab: Tab): Promise<Navigated> {
  const url = TABS[tab]
  const routes = Taro.getCurrentPages().map(({ route }) => `/${(route ?? '').replace(/^\//, '').split('?')[0] ?? ''}`)
  const above = GONE_BACK_TO.has(url) ? routes.length - 1 - routes.lastIndexOf(url) : routes.length
  if (above === 0) return Promise.resolve('opened') // going back by none reloads the H5 app
  if (above < routes.length) return move('navigateBack', { delta: above })
  if (!ON_TOP.has(url)) return move('reLaunch', { url })
  // Going to and fro between such tabs must not pile them up; nor may a full stack refuse one.
  const isReplaced = ON_TOP.has(routes[routes.length - 1] ?? '') || routes.length >= WECHAT_STACK_LIMIT
  return move(isReplaced ? 'redirectTo' : 'navigateTo', { url })
}

/** To the page before; home where this page was opened cold, from a card or a code. */
export function goBack(): Promise<Navigated> {
  return Taro.getCurrentPages().length > 1 ? move('navigateBack', { delta: 1 }) : openTab('home')
}

/** The query this page was opened with. */
export function usePageQuery(): Query {
  const given = Object.entries(useRouter().params).filter(([name]) => !FRAMEWORK_KEYS.includes(name))
  return Object.fromEntries(given.map(([name, value]) => [name, decodeQueryValue(value ?? '')]))
}
