// A build for WeChat, compiled for the phone in ../phone.
import { bindingsOf, type Bindings } from './bindings'
import { registeredPages, type AppConfig, type Dist, type PageConfig } from './dist'
import { logicModules } from './logic-modules'
import { wechatBinaries } from './wechat-binaries'
import { compileStyles } from './wxss'
import { compileTemplates, type Tags } from './wxml'

/** What the phone in the browser has to know of the app. */
export type AppBundle = {
  readonly config: AppConfig
  readonly pages: readonly string[]
  /** Path → its own JSON file, for pages and components. */
  readonly configs: Readonly<Record<string, PageConfig>>
  readonly styles: Readonly<Record<string, string>>
  readonly tags: Tags
  readonly bindings: Bindings
}

export type Compiled = {
  readonly bundle: AppBundle
  readonly scripts: { readonly logic: string; readonly templates: string }
  readonly diagnostics: readonly string[]
  /** What could not be checked on this machine, and why. */
  readonly unchecked: readonly string[]
}

export function compileApp(dist: Dist, binaries = wechatBinaries()): Compiled {
  const templates = compileTemplates(dist, binaries)
  const { styles, diagnostics } = compileStyles(dist, binaries)
  const jsons = dist.withSuffix('.json').map((file) => [file.slice(0, -'.json'.length), JSON.parse(dist.read(file)) as PageConfig] as const)
  return {
    bundle: { config: dist.config, pages: registeredPages(dist.config), configs: Object.fromEntries(jsons), styles, tags: templates.tags, bindings: bindingsOf(dist) },
    scripts: { logic: logicModules(dist), templates: `window.__templates = ${templates.code}` },
    diagnostics: [...templates.diagnostics, ...diagnostics],
    unchecked: typeof binaries === 'string' ? [`WXSS and the second WXML compiler: ${binaries}`] : []
  }
}
