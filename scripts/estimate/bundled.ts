import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from 'esbuild'

export const ROOT = resolve(__dirname, '../..')

/** One file with everything in it, libraries too, as a phone gets it. */
export async function bundled(entry: string): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'estimate-')), `${basename(entry, '.ts')}.cjs`)
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', alias: { '@': join(ROOT, 'src') }, logLevel: 'error' })
  return outfile
}
