// Toasts, dialogs, bars, scrolling: what the app asks of the phone's own surface.
import type { World } from '../contract'
import type { Stack } from '../logic/stack'
import { answering, type Api, type Work } from './answer'
import { askWithField, showToast } from './system-ui'

const TOAST_MS = 1500
const ACTION_LIMIT = 6
const CANCEL = '取消'
const OK = '确定'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const showModal: Work = async ({ title, content, showCancel, cancelText, confirmText, editable, placeholderText }) => {
  const [no, yes] = [text(cancelText) || CANCEL, text(confirmText) || OK]
  const { button, typed } = await askWithField(text(title), text(content), showCancel === false ? [yes] : [no, yes], editable ? text(placeholderText) : undefined)
  return { confirm: button === yes, cancel: button !== yes, content: editable && button === yes ? typed : null }
}

const showActionSheet: Work = async ({ itemList, alertText }) => {
  const items = itemList as string[]
  if (items.length > ACTION_LIMIT) throw new Error('parameter error: itemList should not be more than 6 items')
  const { button } = await askWithField(text(alertText), '', [...items, CANCEL])
  if (button === CANCEL) throw new Error('cancel')
  return { tapIndex: items.indexOf(button) }
}

/** Nothing to see in this phone, and nothing that may go wrong. */
const NO_EFFECT = [
  ...['setNavigationBarTitle', 'setNavigationBarColor', 'setBackgroundColor', 'setBackgroundTextStyle', 'setTabBarBadge', 'removeTabBarBadge'],
  ...['showTabBarRedDot', 'hideTabBarRedDot', 'hideTabBar', 'showTabBar', 'setTabBarItem', 'setTabBarStyle', 'stopPullDownRefresh', 'hideKeyboard'],
  ...['showShareMenu', 'hideShareMenu', 'updateShareMenu', 'vibrateShort', 'vibrateLong', 'makePhoneCall', 'hideHomeButton']
]

export function interfaceApis(world: World, stack: Stack): Record<string, Api> {
  const works: Record<string, Work> = {
    showToast: ({ title, duration }) => showToast(text(title), typeof duration === 'number' ? duration : TOAST_MS),
    hideToast: () => showToast(''),
    showLoading: ({ title }) => showToast(text(title) || '…'),
    hideLoading: () => showToast(''),
    showModal,
    showActionSheet,
    pageScrollTo: ({ scrollTop, selector }) => {
      const view = stack.top()?.frame.contentWindow
      if (selector) view?.document.querySelector(text(selector))?.scrollIntoView()
      else view?.scrollTo({ top: Number(scrollTop) })
    },
    ...Object.fromEntries(NO_EFFECT.map((name) => [name, () => undefined]))
  }
  const moves = Object.entries(stack.moves).map(([name, move]) => [name, answering(world, name, (options) => move(options as { url: string }))])
  return {
    ...Object.fromEntries(Object.entries(works).map(([name, work]) => [name, answering(world, name, work)])),
    ...(Object.fromEntries(moves) as Record<string, Api>)
  }
}
