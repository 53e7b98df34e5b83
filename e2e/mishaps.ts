// What befalls a phone: it goes off in the middle of writing, or a list throws. Both come from the browser, never from the app's own code.
import type { Page } from '@playwright/test'

type Mortal = { dieAfter?: (writes: number) => void }
type Armed = { armed?: boolean }

/** From `dieAfter` on, everything the app writes or removes after so many times is lost, as when the phone goes off. */
export const mortal = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { setItem, removeItem } = Storage.prototype
    let left = Infinity
    Object.assign(window, { dieAfter: (writes: number) => (left = writes) })
    Storage.prototype.setItem = function (key, value) {
      left -= 1
      if (left >= 0) setItem.call(this, key, value)
    }
    Storage.prototype.removeItem = function (key) {
      left -= 1
      if (left >= 0) removeItem.call(this, key)
    }
  })

export const dieAfter = (page: Page, writes: number): Promise<void> => page.evaluate((count) => (window as Mortal).dieAfter?.(count), writes)

/** While armed, a list that holds 妈妈 cannot be walked. */
export const trap = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { map } = Array.prototype
    Array.prototype.map = function (this: { nickname?: string }[], ...given: Parameters<typeof map>) {
      if ((window as Armed).armed && this.length > 1 && this[2]?.nickname === '妈妈') throw new Error('a list that cannot be walked')
      return map.apply(this, given)
    } as typeof map
  })

export const armed = (page: Page, on: boolean): Promise<void> => page.evaluate((value) => void Object.assign(window, { armed: value }), on)
