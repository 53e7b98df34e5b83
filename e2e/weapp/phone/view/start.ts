// The view layer of one page: glass-easel and its mini program adapter, unmodified.
import * as glassEasel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import type { PageConfig } from '../../compile/dist'
import type { Tags } from '../../compile/wxml'
import { auditView } from '../../audit/in-view'
import type { Finding, NodeCount } from '../contract'
import type { Registered } from '../logic/modules'
import { BUILT_INS, LANGUAGE } from '../components'
import { createBackend } from './backend'
import baseStyle from './base.css'
import { registerBuiltIn } from './built-in'
import { countNodes, tappableElements, type TreeNode } from './tree'

export type ViewOptions = {
  readonly path: string
  /** Path of the custom tab bar, on pages that carry one. */
  readonly tabBar: string | undefined
  readonly definitions: readonly (readonly [path: string, registered: Registered])[]
  readonly configs: Readonly<Record<string, PageConfig>>
  readonly tags: Tags
  readonly style: string
  /** Before the page is attached. */
  readonly onInstance: (instance: unknown) => void
}

export type View = {
  readonly page: unknown
  readonly release: () => void
  readonly nodes: () => NodeCount
  readonly audit: () => Finding[]
  readonly selectorQuery: () => unknown
  readonly intersectionObserver: (options: unknown) => unknown
}
export type StartView = (options: ViewOptions) => View

type Templates = Record<string, unknown>
type Scope = typeof globalThis & { __templates: Templates }
type PageCaller = { createSelectorQuery: () => unknown; createIntersectionObserver: (options: unknown) => unknown }
type CodeSpace = ReturnType<MiniProgramEnv['createCodeSpace']>

function listen(): void {
  const { log, reportError } = (parent as unknown as { __fromView: typeof import('../logic/log') }).__fromView
  glassEasel.addGlobalWarningListener((message) => {
    log.warnings.push(String(message))
    return false
  })
  glassEasel.addGlobalErrorListener((error, where) => {
    reportError(error, `view ${String(where)}`)
    return false
  })
}

export const startView: StartView = (options) => {
  listen()
  const style = document.createElement('style')
  style.textContent = baseStyle + options.style
  document.head.appendChild(style)

  const env = new MiniProgramEnv()
  const codeSpace = env.createCodeSpace('', true)
  codeSpace.getComponentSpace().updateComponentOptions({ writeIdToDOM: true })
  const backend = env.associateBackend(createBackend())
  registerTags(env, codeSpace, options)
  for (const [path, registered] of options.definitions) register(codeSpace, path, registered, options.configs[path] ?? {})

  const attach = (path: string, tag: string, onInstance: (instance: unknown) => void) => {
    const root = backend.createRoot(tag, codeSpace, path)
    onInstance(root.get())
    const placeholder = document.body.appendChild(document.createElement('span'))
    root.attach(document.body as never, placeholder as never)
    return root
  }
  const root = attach(options.path, 'page', options.onInstance)
  const bar = options.tabBar === undefined ? undefined : attach(options.tabBar, 'custom-tab-bar', () => undefined)
  const page = root.get() as PageCaller
  const shadow = () => (root.getComponent() as unknown as { shadowRoot: TreeNode }).shadowRoot
  return {
    page,
    release: () => [bar, root].forEach((each) => each?.release()),
    nodes: countNodes,
    audit: () => auditView(tappableElements(shadow()), countNodes()),
    selectorQuery: () => page.createSelectorQuery(),
    intersectionObserver: (wanted) => page.createIntersectionObserver(wanted)
  }
}

function registerTags(env: MiniProgramEnv, codeSpace: CodeSpace, { tags, configs, path }: ViewOptions): void {
  const own = new Set(Object.values(configs).flatMap(({ usingComponents = {} }) => Object.keys(usingComponents)))
  const tagNames = new Set([...Object.keys(BUILT_INS), ...Object.keys(tags)])
  for (const tag of tagNames) {
    if (LANGUAGE.includes(tag) || own.has(tag)) continue
    const type = registerBuiltIn(env.getGlobalCodeSpace(), tag, tags[tag] ?? [], path)
    codeSpace.getComponentSpace().setGlobalUsingComponent(tag, type)
  }
}

function register(codeSpace: CodeSpace, path: string, { kind, definition }: Registered, config: PageConfig): void {
  const templates = (globalThis as Scope).__templates
  codeSpace.addComponentStaticConfig(path, config as never)
  codeSpace.addCompiledTemplate(path, { groupList: templates, content: templates[path] } as never)
  const builder = codeSpace.component(path).init(function (this: unknown) {
    // The id a template writes is the id scripts look for.
    ;(this as { _$: { _$idPrefix: string } })._$._$idPrefix = ''
  })
  const local = withLocalTypes(definition) as never
  if (kind === 'page') builder.pageDefinition(local).register()
  else builder.definition(local).register()
}

type Property = { type?: unknown } | ((...args: unknown[]) => unknown)

/** The definition comes from another window: its `String` is not this window's. */
function withLocalTypes(definition: Record<string, unknown>): Record<string, unknown> {
  if (!definition.properties) return definition
  const local = (type: unknown): unknown => (typeof type === 'function' ? ((globalThis as Record<string, unknown>)[type.name] ?? type) : type)
  const properties = Object.entries(definition.properties as Record<string, Property>).map(([name, property]) => [
    name,
    typeof property === 'object' ? { ...property, type: local(property.type) } : local(property)
  ])
  return { ...definition, properties: Object.fromEntries(properties) }
}
