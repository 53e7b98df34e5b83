// The phone without hands or eyes: it is switched on, keeps things, is asked for them, and may refuse.
import type { PrivacyChoice, World } from '../phone/contract'
import { WatchedPhone } from './watched'
import { addressOf, DEFAULT_NOW, ordinaryWorld, REFUSALS, type Refusal } from './world'

type Opening = { readonly now?: string }

export class Device extends WatchedPhone {
  private world: World = ordinaryWorld()

  // ── Opening and leaving

  /** Starts the app cold, as from a shared card when a path is given. Storage is what an earlier run left. */
  async open(path = '', { now = DEFAULT_NOW }: Opening = {}): Promise<void> {
    await this.keepLog()
    await this.page.goto(addressOf(this.server, { path: path.replace(/^\//, ''), now, world: this.world }))
    this.on = true
    await this.page.evaluate(() => window.__phone.ready)
    await this.settled()
  }

  /** The system's own way back: the gesture, or the key below the screen. */
  async back(): Promise<void> {
    await this.doing('back', () => this.page.evaluate(() => window.__phone.back()))
  }

  /** Goes to a page as the app's own code would, without anything to tap. */
  async push(path: string): Promise<void> {
    await this.doing(`push ${path}`, () => this.page.evaluate((url) => window.__phone.open('navigateTo', url), `/${path}`))
  }

  /** The page stays open until this instant, ISO 8601, as beside the bed of somebody who fell asleep over it. */
  async waitUntil(instant: string): Promise<void> {
    await this.doing(`wait until ${instant}`, () => this.page.evaluate((then) => window.__phone.setClock(then), instant))
  }

  /** To the chat, from where the app may be closed for good. */
  async leave(): Promise<void> {
    await this.doing('leave', () => this.page.evaluate(() => window.__phone.toBackground()))
  }

  async leaveAndReturn(): Promise<void> {
    await this.leave()
    await this.doing('return', () => this.page.evaluate(() => window.__phone.toForeground()))
  }

  // ── What the phone keeps and was asked for

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => window.__phone.clipboard())
  }

  /** The picture that was saved last. */
  async newestInAlbum(): Promise<Buffer> {
    const newest = await this.page.evaluate(() => window.__phone.album().at(-1))
    if (newest === undefined) throw new Error('nothing was saved to the album')
    return Buffer.from(newest, 'base64')
  }

  /** The text of the file of this name that was last sent to a chat. */
  async sentFile(name: string): Promise<string> {
    const text = await this.page.evaluate((wanted) => window.__phone.sentFile(wanted), name)
    if (text === null) throw new Error(`${name} was never sent to a chat`)
    return text
  }

  /** Arguments of every call of this wx.* function so far, oldest first. */
  async calls(name: string): Promise<unknown[]> {
    return this.page.evaluate((wanted) => window.__phone.log.calls.filter((call) => call.name === wanted).map(({ argument }) => argument), name)
  }

  async stored(key: string): Promise<unknown> {
    return this.page.evaluate((name) => window.__phone.storage.get(name), key)
  }

  async storedKeys(): Promise<string[]> {
    return this.page.evaluate(() => window.__phone.storage.keys())
  }

  /** Puts anything under a key; before the first `open` too. */
  async store(key: string, value: unknown): Promise<void> {
    const bare = `${this.server}/phone.css`
    // Once: what was just written may be lost to the next page.
    if (!this.on && this.page.url() !== bare) await this.page.goto(bare)
    await this.page.evaluate(([name, text]) => localStorage.setItem(`wx:${name}`, text), [key, JSON.stringify({ value })] as const)
  }

  // ── What the phone refuses

  async refuse(what: Refusal): Promise<void> {
    await this.changeWorld({ refusals: { ...this.world.refusals, ...REFUSALS[what] } })
  }

  /** Takes a refusal back, as somebody does in the settings. */
  async allow(what: Refusal): Promise<void> {
    const kept = Object.entries(this.world.refusals).filter(([name]) => !(name in REFUSALS[what]))
    await this.changeWorld({ refusals: Object.fromEntries(kept) })
  }

  /** An old base library: these wx.* names do not exist. A phone has them or not, so this comes before `open`. */
  without(...names: string[]): void {
    if (this.on) throw new Error('say what the phone lacks before it opens the app')
    this.world = { ...this.world, missing: [...this.world.missing, ...names] }
  }

  /** WeChat's privacy notice: agreed to, refused, still to be asked, or not covering what the app wants. */
  async privacy(choice: PrivacyChoice): Promise<void> {
    await this.changeWorld({ privacy: choice })
  }

  async fillStorage(): Promise<void> {
    await this.changeWorld({ storageIsFull: true })
  }

  async freeStorage(): Promise<void> {
    await this.changeWorld({ storageIsFull: false })
  }

  /** The text size chosen in WeChat; 1 is standard, 1.4 large. */
  async fontScale(fontScale: number): Promise<void> {
    await this.changeWorld({ fontScale })
  }

  /** A code of another screen, before this phone's camera until another one is. */
  async holdBeforeCamera(camera: string): Promise<void> {
    await this.changeWorld({ camera })
  }

  private async changeWorld(change: Partial<World>): Promise<void> {
    this.world = { ...this.world, ...change }
    if (this.on) await this.page.evaluate((changed) => void Object.assign(window.__phone.world, changed), change)
  }
}
