// What a phone is watched for on the way, and what of it breaks a rule.
import type { BrowserContext, Page, Request } from '@playwright/test'
import { auditImages, auditLog } from '../audit/log-rules'
import { RULES } from '../audit/rules'
import type { Finding, Log, NodeCount } from '../phone/contract'

export type Measured = { readonly route: string; readonly count: NodeCount }
/** What one test leaves for the tables at the end. */
export type RunRecord = { readonly log: Log; readonly measured: readonly Measured[] }

export const EMPTY: Log = { setData: [], visits: [], errors: [], unknownWx: [], calls: [], network: [], evaluations: [], timers: [], scripts: [], warnings: [], unsupportedTags: [], unboundHandlers: [], deadLinks: [] }

export class WatchedPhone {
  private readonly past: Log[] = []
  private readonly measured: Measured[] = []
  private readonly findings: Finding[] = []
  private readonly outside: Finding[] = []
  /** When each picture was asked for. */
  private readonly images: number[] = []
  private actions = 0
  private readonly meant: RegExp[] = []
  protected on = false

  constructor(
    protected readonly page: Page,
    protected readonly context: BrowserContext,
    protected readonly server: string
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

  /** Audits what is on the screen now; every test does so at its end, and before it starts the app anew. */
  async audit(): Promise<void> {
    const [findings, route, count] = await this.page.evaluate(() => [window.__phone.audit(), window.__phone.routes().at(-1) ?? '', window.__phone.nodes()] as const)
    this.measured.push({ route, count })
    this.findings.push(...findings.map(({ rule, what }) => ({ rule, what: `${route}: ${what}` })))
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => window.__phone.settled())
  }

  /** An exception that the test itself makes: it has to come, and is no fault of the app. */
  expectThrow(message: RegExp): void {
    this.meant.push(message)
  }

  /** Everything against the rules since the first `open`. */
  async problems(): Promise<string[]> {
    await this.keepLog()
    const all = [...this.findings, ...this.outside, ...auditImages(this.images), ...this.past.flatMap(auditLog)]
    const isMeant = ({ rule, what }: Finding) => rule === RULES.exceptions && this.meant.some((message) => message.test(what))
    const unseen = this.meant.filter((message) => !all.some(({ what }) => message.test(what)))
    const found = all.filter((one) => !isMeant(one)).map(({ rule, what }) => `${rule} — ${what}`)
    return [...new Set([...found, ...unseen.map((message) => `expected and not thrown: ${String(message)}`)])]
  }

  record(): RunRecord[] {
    return this.past.map((log, index) => ({ log, measured: index === 0 ? this.measured : [] }))
  }

  protected async keepLog(): Promise<void> {
    if (!this.on) return
    await this.audit()
    this.past.push(await this.page.evaluate(() => window.__phone.finish()).catch(() => EMPTY))
    this.on = false
  }

  /** Every later setData is put down to this, until the next. */
  protected async doing<T>(what: string, act: () => Promise<T>): Promise<void> {
    this.actions += 1
    await this.page.evaluate((cause) => window.__phone.mark(cause), `${what} #${this.actions}`)
    await act()
    await this.settled()
  }
}
