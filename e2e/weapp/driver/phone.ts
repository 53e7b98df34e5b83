// A person with a phone: opens the app, taps, types, goes back, shares; and may be refused things.
import { expect, type FrameLocator, type Locator } from '@playwright/test'
import { PACE_MS } from '../../pace'
import { Device } from './device'
import { findField, findTappable, findText, type Name, type Which } from './find'

const SAME_PLACE_PX = 40

export class Phone extends Device {
  private tapped = { x: 0, y: 0, at: -PACE_MS }

  // ── Hands

  async tap(name: Name, which: Which = {}): Promise<void> {
    const target = await findTappable(this.screen, name, which)
    await this.paced(target)
    await this.doing(`tap ${String(name)}`, async () => {
      await target.tap()
      this.tapped = { ...this.tapped, at: performance.now() }
    })
  }

  /** Twice in one place at one moment of the phone's clock: the second meets whatever the first brought there. */
  async tapTwice(name: Name, which: Which = {}): Promise<void> {
    const target = await findTappable(this.screen, name, which)
    await this.paced(target)
    const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {}
    const [across, down] = [x + width / 2, y + height / 2]
    await this.page.evaluate(() => window.__phone.holdClock(true))
    await this.doing(`tap ${String(name)}`, () => this.page.touchscreen.tap(across, down))
    await this.doing(`tap ${String(name)} again`, () => this.page.touchscreen.tap(across, down))
    await this.page.evaluate(() => window.__phone.holdClock(false))
    this.tapped = { x, y, at: performance.now() }
  }

  /** At a person's pace: nobody means two things in one place within what phones take for a double tap. */
  private async paced(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded()
    const { x = 0, y = 0 } = (await target.boundingBox()) ?? {}
    const isNear = Math.abs(this.tapped.x - x) < SAME_PLACE_PX && Math.abs(this.tapped.y - y) < SAME_PLACE_PX
    const left = this.tapped.at + PACE_MS - performance.now()
    if (isNear && left > 0) await new Promise((resolve) => setTimeout(resolve, left))
    this.tapped = { x, y, at: performance.now() }
  }

  /** Replaces what stands in the field, key by key. */
  async type(label: Name, text: string): Promise<void> {
    const field = findField(this.screen, label)
    await this.doing(`tap ${String(label)}`, () => field.tap())
    await this.doing(`clear ${String(label)}`, () => field.fill(''))
    for (const key of text) await this.doing(`key ${key} in ${String(label)}`, () => field.pressSequentially(key))
  }

  /** Takes the keyboard away. */
  async closeKeyboard(): Promise<void> {
    await this.doing('close keyboard', () => this.screen.locator(':focus').blur())
  }

  /** Sets a native wheel: an index, a list of them, or a date. */
  async choose(label: Name, value: unknown): Promise<void> {
    const picker = this.screen.locator('wx-picker, wx-picker-view').filter({ has: this.screen.getByText(label).or(this.screen.getByLabel(label)) })
    await this.doing(`choose ${String(label)}`, () => picker.last().evaluate((element, chosen) => (element as HTMLElement & { choose: (value: unknown) => void }).choose(chosen), value))
  }

  async pressLong(name: Name, which: Which = {}): Promise<void> {
    const target = await findTappable(this.screen, name, which)
    const box = await target.boundingBox()
    if (!box) throw new Error(`${String(name)} is not on the screen`)
    const session = await this.context.newCDPSession(this.page)
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
    await this.doing(`long press ${String(name)}`, async () => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
      await new Promise((resolve) => setTimeout(resolve, 500))
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    })
  }

  /** A button of WeChat's own dialog or action sheet. */
  async answer(button: string): Promise<void> {
    await this.doing(`answer ${button}`, () => this.page.locator('.dialog').getByRole('button', { name: button, exact: true }).tap())
  }

  /** The card WeChat would send from this page. */
  async shareCard(): Promise<{ title?: string; path?: string }> {
    const card = await this.page.evaluate(() => window.__phone.shareCard())
    if (!card) throw new Error(`${await this.route()} cannot be shared`)
    return card
  }

  // ── Eyes

  /** The page on top, for anything the words below do not say. */
  get screen(): FrameLocator {
    return this.page.frameLocator('iframe.active')
  }

  async see(text: Name): Promise<void> {
    await expect(findText(this.screen, text).first(), `on the screen: ${String(text)}`).toBeVisible()
  }

  async dontSee(text: Name): Promise<void> {
    await expect(findText(this.screen, text), `not on the screen: ${String(text)}`).toHaveCount(0)
  }

  /** The native field itself, for its value. */
  field(label: Name): Locator {
    return findField(this.screen, label)
  }

  async text(): Promise<string> {
    return this.screen.locator('wx-page').innerText()
  }

  async seeToast(text: Name): Promise<void> {
    await expect(this.page.locator('#toast')).toHaveText(text)
  }

  async seeDialog(text: Name): Promise<void> {
    await expect(this.page.locator('.dialog')).toContainText(text)
  }

  async route(): Promise<string> {
    return this.page.evaluate(() => window.__phone.routes().at(-1) ?? '')
  }

  async isOn(route: string): Promise<void> {
    await expect.poll(() => this.route(), `the page on top`).toBe(route)
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file })
  }
}
