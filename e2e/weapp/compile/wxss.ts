// WXSS, through wcsc where it runs.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Dist } from './dist'
import type { Binaries } from './wechat-binaries'

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
    const compiled = typeof binaries === 'string' ? { ok: true, output: rpxMarked(source), problem: '' } : wcsc(source, binaries)
    if (!compiled.ok) diagnostics.push(`${file} wcsc: ${compiled.problem}`)
    styles[file.slice(0, -'.wxss'.length)] = compiled.output.replace(/%%HERESUFFIX%%/g, '')
  }
  return { styles, diagnostics }
}

function wcsc(source: string, binaries: Binaries) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wxss-'))
  fs.writeFileSync(path.join(folder, 'x.wxss'), source)
  const said = binaries.wcsc(['-lc', 'x.wxss'], folder)
  fs.rmSync(folder, { recursive: true })
  return said
}

const rpxMarked = (source: string) => source.replace(/(-?[\d.]+)rpx/g, '%%?$1rpx?%%')

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
