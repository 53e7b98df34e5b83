// WXML and WXS, through the template compiler of glass-easel and, as a second opinion, through wcc.
import { TmplGroup } from 'glass-easel-template-compiler'
import type { Dist } from './dist'
import type { Binaries } from './wechat-binaries'

/** Tag → every attribute a template gives it, in camelCase. */
export type Tags = Readonly<Record<string, readonly string[]>>

export type CompiledTemplates = {
  /** A JavaScript expression: path → template. */
  readonly code: string
  readonly tags: Tags
  readonly diagnostics: readonly string[]
}

type Diagnostic = { readonly message?: string; readonly start_line?: number }

const OPENING_TAG = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g
const ATTRIBUTE = /([\w:-]+)(?==|\s|$)/g
const NOT_A_PROPERTY = /^(bind|catch|data-|wx:|class$|style$|id$|slot$)/

export function compileTemplates(dist: Dist, binaries: Binaries | string): CompiledTemplates {
  const group = new TmplGroup()
  const diagnostics = dist.withSuffix('.wxml').flatMap((file) => {
    const found = (group.addTmpl(file.slice(0, -'.wxml'.length), dist.read(file)) ?? []) as Diagnostic[]
    return found.map(({ message, start_line }) => `${file}:${start_line ?? '?'} ${message ?? 'not understood'}`)
  })
  for (const file of dist.withSuffix('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), dist.read(file))
  return {
    code: group.getTmplGenObjectGroups(),
    tags: tagsOf(dist),
    diagnostics: [...diagnostics, ...(typeof binaries === 'string' ? [] : secondOpinion(dist, binaries))]
  }
}

function secondOpinion(dist: Dist, { wcc }: Binaries): string[] {
  const files = [...dist.withSuffix('.wxml'), ...dist.withSuffix('.wxs')]
  const said = wcc(['-d', '-cc', '0', ...files, '-gn', '$gwx'], dist.root)
  return said.ok ? [] : [`wcc: ${said.problem}`]
}

function tagsOf(dist: Dist): Tags {
  const tags = new Map<string, Set<string>>()
  for (const file of dist.withSuffix('.wxml')) {
    for (const [, tag = '', attributes = ''] of dist.read(file).matchAll(OPENING_TAG)) {
      const known = tags.get(tag) ?? new Set()
      tags.set(tag, known)
      for (const name of propertyNames(attributes)) known.add(name)
    }
  }
  return Object.fromEntries([...tags].map(([tag, names]) => [tag, [...names]]))
}

function propertyNames(attributes: string): string[] {
  // Values may hold anything, so they go first.
  const names = [...attributes.replace(/="[^"]*"/g, '=').matchAll(ATTRIBUTE)].map(([, name = '']) => name)
  return names.filter((name) => !NOT_A_PROPERTY.test(name) && !name.includes(':')).map(camelCase)
}

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
