// WeChat's own wcc (WXML) and wcsc (WXSS), as the npm package miniprogram-compiler carries them.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export type Said = { readonly ok: boolean; readonly output: string; readonly problem: string }
export type Binaries = {
  readonly wcc: (args: readonly string[], folder: string) => Said
  readonly wcsc: (args: readonly string[], folder: string) => Said
}

const NAMES = ['wcc', 'wcsc'] as const
const LARGEST_OUTPUT = 1 << 28
const BUILT_FOR = 'linux-x64'

/** @returns The reason, where they do not run: they are built for x86-64 Linux with the GNU library. */
export function wechatBinaries(place = `${process.platform}-${process.arch}`): Binaries | string {
  if (place !== BUILT_FOR) return `wcc and wcsc are not built for ${place}`
  const folder = path.join(path.dirname(require.resolve('miniprogram-compiler/package.json')), 'bin/linux')
  for (const name of NAMES) {
    fs.chmodSync(path.join(folder, name), 0o755) // npm drops the x bit
    const { error } = spawnSync(path.join(folder, name), ['-h'])
    if (error) return `${name} does not start: ${error.message}`
  }
  const runner = (name: string) => (args: readonly string[], cwd: string) => run(path.join(folder, name), args, cwd)
  return { wcc: runner('wcc'), wcsc: runner('wcsc') }
}

function run(exe: string, args: readonly string[], cwd: string): Said {
  const { status, stdout, stderr, error } = spawnSync(exe, args, { cwd, maxBuffer: LARGEST_OUTPUT, encoding: 'utf8' })
  const problem = [error?.message, stderr.trim()].filter(Boolean).join(' ')
  return { ok: status === 0 && problem === '', output: stdout, problem: problem || `exit code ${status}` }
}
