// What the files of a build decide by themselves, also where no journey runs them.
import type { Dist } from '../compile/dist'
import type { Finding } from '../phone/contract'
import { PROBES, RULES } from './rules'

type Check = (file: string, source: string, known: ReadonlySet<string>) => Finding[]
const hits = (source: string, pattern: RegExp): string[] => [...new Set([...source.matchAll(pattern)].map(([all, name]) => name ?? all))]
const findings = (rule: string, file: string, names: readonly string[]): Finding[] => names.map((name) => ({ rule, what: `${file}: ${name}` }))

const WX_NAME = /(?<![\w$.])wx\.([a-zA-Z]\w*)/g
/** Where webpack keeps its chunks: written by the build tool, not asked of WeChat. */
const WEBPACK_SLOT = 'webpackJsonp'
const WAY_OUT = /(?<![\w$.])(?:fetch\(|new (?:XMLHttpRequest|WebSocket|EventSource)\b)|\.(?:request|uploadFile|downloadFile|connectSocket)\(\{/g
const REMOTE_STYLE = /url\(\s*["']?((?:https?:)?\/\/[^"')]+)/g
const REMOTE_SOURCE = /\ssrc="((?:https?:)?\/\/[^"]+)"/g
const ACTIVE = /[^{}]*:active[^{}]*(?={)/g
const RULE_THAT_SCROLLS = /[^{}]*{[^{}]*overflow(?:-[xy])?:\s*(?:auto|scroll)[^{}]*}/g

const scripts: Check = (file, source, known) => [
  ...findings(RULES.unknownWx, file, hits(source, WX_NAME).filter((name) => name !== WEBPACK_SLOT && !known.has(name) && !(name in PROBES)).map((name) => `wx.${name}`)),
  ...findings(RULES.requests, file, hits(source, WAY_OUT))
]

const styles: Check = (file, source) => [
  ...findings(RULES.requests, file, hits(source, REMOTE_STYLE)),
  ...findings(RULES.activeState, file, hits(source, ACTIVE)),
  ...findings(RULES.inertia, file, hits(source, RULE_THAT_SCROLLS).filter((rule) => !/-webkit-overflow-scrolling:\s*touch/.test(rule)))
]

const templates: Check = (file, source) => findings(RULES.requests, file, hits(source, REMOTE_SOURCE))

const CHECKS: readonly (readonly [suffix: string, check: Check])[] = [['.js', scripts], ['.wxss', styles], ['.wxml', templates]]

/** @param known Names of wx that the phone has. */
export const auditBuild = (dist: Dist, known: ReadonlySet<string>): Finding[] =>
  CHECKS.flatMap(([suffix, check]) => dist.withSuffix(suffix).flatMap((file) => check(file, dist.read(file), known)))
