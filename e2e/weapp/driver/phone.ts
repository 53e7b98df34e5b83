// A person with a phone: opens the app, taps, types, goes back, shares; and may be refused things.
import { expect, type BrowserContext, type FrameLocator, type Locator, type Page, type Request } from '@playwright/test'
import { PACE_MS } from '../../pace'
import { auditImages, auditLog } from '../audit/log-rules'
import { RULES } from '../audit/rules'
import type { Finding, Log, NodeCount, PrivacyChoice, World } from '../phone/contract'
import { findField, findTappable, findText, type Name, type Which } from './find'
import { addressOf, DEFAULT_NOW, ordinaryWorld, REFUSALS, type Refusal } from './world'

type Opening = { readonly now?: string }
export type Measured = { readonly route: string; readonly count: NodeCount }
/** What one test leaves for the tables at the end. */
export type RunRecord = { readonly log: Log; readonly measured: readonly Measured[] }

export const EMPTY: Log = { setData: [], visits: [], errors: [], unknownWx: [], calls: [], network: [], evaluations: [], timers: [], scripts: [], warnings: [], unsupportedTags: [], unboundHandlers: [], deadLinks: [] }

const SAME_PLACE_PX = 40

export class Phone {
  private readonly past: Log[] = []
  private readonly measured: Measured[] = []
  private readonly findings: Finding[] = []
  private readonly outside: Finding[] = []
  /** When each picture was asked for. */
  private readonly images: number[] = []
  private world: World = ordinaryWorld()
  private actions = 0
  private tapped = { x: 0, y: 0, at: -PACE_MS }
  private on = false

  constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
    private readonly server: string
  ) {
    page.on('request', (request) => this.watch(request))
    // React reports there what a screen threw.
    page.on('console', (message) => {
      if (message.type() !== 'error') return
      const isBlocked = message.text().includes('Content Security Policy')
      this.outside.push({ rule: isBlocked ? RULES.requests : RULES.exceptions, what: `${message.text()} ${message.location().url.replace(server, '')}`.trim() })
    })
  }

  private watch(request: Request): void {
    const url = request.url()
    const isOurs = url.startsWith(`${this.server}/`)
    if (/^(https?|wss?):/.test(url) && !isOurs) this.outside.push({ rule: RULES.requests, what: url })
    if (isOurs && request.resourceType() === 'image') this.images.push(performance.now())
  }

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

  async leaveAndReturn(): Promise<void> {
    await this.doing('leave', () => this.page.evaluate(() => window.__phone.toBackground()))
    await this.doing('return', () => this.page.evaluate(() => window.__phone.toForeground()))
  }

  // ── Hands

  async tap(name: Name, which: Which = {}): Promise<void> {
    const target = await findTappable(this.screen, name, which)
    await this.paced(target)
    await this.doing(`tap ${String(name)}`, async () => {
      await target.tap()
      this.tapped = { ...this.tapped, at: performance.now() }
    })
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

  // ── What the phone keeps and was asked for

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => window.__phone.clipboard())
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
    if (!this.on) await this.page.goto(`${this.server}/phone.css`)
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

  private async changeWorld(change: Partial<World>): Promise<void> {
    this.world = { ...this.world, ...change }
    if (this.on) await this.page.evaluate((changed) => void Object.assign(window.__phone.world, changed), change)
  }

  // ── Measures

  /** Audits what is on the screen now; every test does so at its end, and before it starts the app anew. */
  async audit(): Promise<void> {
    const [findings, route, count] = await this.page.evaluate(() => [window.__phone.audit(), window.__phone.routes().at(-1) ?? '', window.__phone.nodes()] as const)
    this.measured.push({ route, count })
    this.findings.push(...findings.map(({ rule, what }) => ({ rule, what: `${route}: ${what}` })))
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => window.__phone.settled())
  }

  /** Everything against the rules since the first `open`. */
  async problems(): Promise<string[]> {
    await this.keepLog()
    const all = [...this.findings, ...this.outside, ...auditImages(this.images), ...this.past.flatMap(auditLog)]
    return [...new Set(all.map(({ rule, what }) => `${rule} — ${what}`))]
  }

  record(): RunRecord[] {
    return this.past.map((log, index) => ({ log, measured: index === 0 ? this.measured : [] }))
  }

  private async keepLog(): Promise<void> {
    if (!this.on) return
    await this.audit()
    this.past.push(await this.page.evaluate(() => window.__phone.finish()).catch(() => EMPTY))
    this.on = false
  }

  /** Every later setData is put down to this, until the next. */
  private async doing<T>(what: string, act: () => Promise<T>): Promise<void> {
    this.actions += 1
    await this.page.evaluate((cause) => window.__phone.mark(cause), `${what} #${this.actions}`)
    await act()
    await this.settled()
  }
}
