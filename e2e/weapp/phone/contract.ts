// What the phone in the browser and the driver outside it agree on.
import type { AppBundle } from '../compile/app'

export type Failure = { readonly errMsg: string; readonly errno?: number }
export type PrivacyChoice = 'agreed' | 'refused' | 'asks' | 'undeclared'

/** How this phone behaves; everything may change while the app runs. */
export type World = {
  /** wx.* name → how it fails. */
  refusals: Record<string, Failure>
  /** wx.* names that this base library does not have yet. */
  missing: string[]
  privacy: PrivacyChoice
  storageIsFull: boolean
  /** 1 = standard; WeChat reports it as a size of 16. */
  fontScale: number
  /** What a code before the camera says; empty: nobody holds one there, and the person goes back. */
  camera: string
}

export type Setup = {
  /** Path and query of the first page; none opens the app's own first page. */
  readonly path: string
  /** The instant at which the app starts, ISO 8601. */
  readonly now: string
  readonly world: World
}

export type SetDataCall = {
  readonly route: string
  readonly at: number
  readonly bytes: number
  readonly ms: number
  /** The part of it that weighs most, with its bytes. */
  readonly largest: string
  /** What the person had just done, in the driver's words. */
  readonly cause: string
  readonly onHiddenPage: boolean
  /** Paths of the data, where the page is hidden: how often each was sent does not depend on how fast the phone is, unlike the number of calls. */
  readonly paths: readonly string[]
}

export type Visit = { readonly route: string; readonly how: string; readonly ms: number; readonly cause: string }
/** `seenOn`: the page on top when it fired, or when the run ended. */
export type LeftTimer = { readonly startedOn: string; readonly seenOn: string; readonly kind: 'timeout' | 'interval'; readonly delay: number }

/** Everything one run of the app did that somebody may ask about. */
export type Log = {
  readonly setData: SetDataCall[]
  readonly visits: Visit[]
  readonly errors: { readonly where: string; readonly message: string }[]
  readonly unknownWx: string[]
  readonly calls: { readonly name: string; readonly argument: unknown }[]
  readonly network: string[]
  readonly evaluations: string[]
  readonly timers: LeftTimer[]
  readonly scripts: { readonly module: string; readonly ms: number }[]
  readonly warnings: string[]
  readonly unsupportedTags: string[]
  /** Handlers that a template names and its page does not have. */
  readonly unboundHandlers: string[]
  /** Pages that were asked for and are not registered. */
  readonly deadLinks: string[]
}

export type NodeCount = { readonly nodes: number; readonly depth: number; readonly widest: number }
/** `rule` is the official Chinese name where the rule is one of WeChat's. */
export type Finding = { readonly rule: string; readonly what: string }

/** `window.__phone`. */
export type PhoneRemote = {
  readonly ready: Promise<void>
  readonly log: Log
  /** The log, with the timers that are still set and should not be. */
  readonly finish: () => Log
  readonly world: World
  readonly routes: () => string[]
  readonly isShown: (route: string) => boolean
  readonly mark: (cause: string) => void
  /** Resolves once nothing short is scheduled any more and two frames were drawn. */
  readonly settled: () => Promise<void>
  readonly back: () => Promise<void>
  readonly open: (how: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab', url: string) => Promise<void>
  readonly toBackground: () => void
  readonly toForeground: () => void
  /** ISO 8601. What the app had waited for until then runs at once. */
  readonly setClock: (instant: string) => void
  /** While it stands, nothing takes time, however slow the machine. */
  readonly holdClock: (on: boolean) => void
  readonly shareCard: () => { title?: string; path?: string } | undefined
  readonly clipboard: () => string
  /** Pictures in the album, PNG files in base64, oldest first. */
  readonly album: () => readonly string[]
  readonly sentFile: (name: string) => string | null
  readonly storage: { get: (key: string) => unknown; set: (key: string, value: unknown) => void; keys: () => string[] }
  readonly nodes: () => NodeCount
  readonly audit: () => Finding[]
}

export type ModuleFactory = (...scope: unknown[]) => (require: (path: string) => unknown, module: { exports: unknown }, exports: unknown) => void

declare global {
  interface Window {
    __app: AppBundle
    __modules: Readonly<Record<string, ModuleFactory>>
    __phone: PhoneRemote
  }
}
