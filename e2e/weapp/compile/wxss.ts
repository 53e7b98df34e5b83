// WXSS, through wcsc; where that does not run, what it would have written is written here, and nothing is checked but that it is CSS.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import postcss, { type AtRule } from 'postcss'
import type { Dist } from './dist'
import type { Binaries, Said } from './wechat-binaries'

export type CompiledStyles = {
  /** Path without suffix → CSS in which `%%?12rpx?%%` stands for a length that depends on the window. */
  readonly styles: Readonly<Record<string, string>>
  readonly diagnostics: readonly string[]
}

const IMPORT = /@import\s+["']([^"']+)["'];?/g

export function compileStyles(dist: Dist, binaries: Binaries | string): CompiledStyles {
  const diagnostics: string[] = []
  const styles: Record<string, string> = {}
  for (const file of dist.withSuffix('.wxss')) {
    const source = withImports(path.join(dist.root, file), dist.root, (missing) => diagnostics.push(`${file} imports ${missing}, which is not there`))
    const compiled = typeof binaries === 'string' ? withoutWcsc(source) : wcsc(source, binaries)
    if (!compiled.ok) diagnostics.push(`${file}: ${compiled.problem}`)
    styles[file.slice(0, -'.wxss'.length)] = compiled.output.replace(/%%HERESUFFIX%%/g, '')
  }
  return { styles, diagnostics }
}

function wcsc(source: string, binaries: Binaries): Said {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wxss-'))
  fs.writeFileSync(path.join(folder, 'x.wxss'), source)
  const said = binaries.wcsc(['-lc', 'x.wxss'], folder)
  fs.rmSync(folder, { recursive: true })
  return { ...said, problem: `wcsc: ${said.problem}` }
}

const TAG = /(^|[\s,>+~(])([a-z][\w-]*)/g
const inView = (selector: string) => selector.replace(TAG, (_, before: string, tag: string) => before + (tag === 'page' ? 'body' : `wx-${tag}`))

function withoutWcsc(source: string): Said {
  try {
    const root = postcss.parse(source)
    root.walkRules((rule) => {
      const isFrame = rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')
      if (!isFrame) rule.selector = inView(rule.selector)
    })
    return { ok: true, output: root.toString().replace(/(-?[\d.]+)rpx/g, '%%?$1rpx?%%'), problem: '' }
  } catch (error) {
    return { ok: false, output: '', problem: (error as Error).message }
  }
}

function withImports(file: string, root: string, onMissing: (file: string) => void, seen = new Set<string>()): string {
  if (seen.has(file)) return ''
  seen.add(file)
  if (!fs.existsSync(file)) {
    onMissing(path.relative(root, file))
    return ''
  }
  return fs.readFileSync(file, 'utf8').replace(IMPORT, (_, target: string) => {
    const imported = target.startsWith('/') ? path.join(root, target) : path.resolve(path.dirname(file), target)
    return withImports(imported, root, onMissing, seen)
  })
}
