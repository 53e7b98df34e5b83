import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { EstimateResult } from '@/domain/benefit/estimate'
import type { SettleInput } from '@/domain/benefit/run'

/** The last build before bills were kept and papers compared: what the engine's speed is held against. */
export const BEFORE = 'bb26e51b869ec599c54fd2d6e0141b4d2585b156'

export type EstimateOf = (input: SettleInput) => EstimateResult

const git = (...args: readonly string[]) => spawnSync('git', args, { maxBuffer: 256 * 1024 * 1024 })

/** `estimate()` as it was at a commit, built into a folder of its own; `null` where the history does not reach back so far. */
export async function estimateAt(commit: string): Promise<EstimateOf | null> {
  if (git('cat-file', '-e', `${commit}^{commit}`).status !== 0) return null
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'engine-'))
  try {
    const unpacked = spawnSync('tar', ['-x', '-C', dir], { input: git('archive', commit, 'src/domain').stdout })
    if (unpacked.status !== 0) throw new Error(`cannot unpack ${commit}: ${String(unpacked.stderr)}`)
    const outfile = path.join(dir, 'engine.mjs')
    const stdin = { contents: "export { estimate } from '@/domain/benefit/estimate'", resolveDir: dir }
    await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', alias: { '@': path.join(dir, 'src') }, logLevel: 'error' })
    const { estimate } = (await import(pathToFileURL(outfile).href)) as { readonly estimate: EstimateOf }
    return estimate
  } finally {
    fs.rmSync(dir, { recursive: true, force: true })
  }
}
