import fs from 'node:fs'
import path from 'node:path'
import type { Tags } from './compile/wxml'

export type CompileReport = {
  readonly diagnostics: readonly string[]
  readonly unchecked: readonly string[]
  readonly pages: readonly string[]
  readonly tags: Tags
}

export const OUT = path.resolve(__dirname, '../../.out/weapp')
export const COMPILE_REPORT = path.join(OUT, 'compiled.json')
export const compileReport = (): CompileReport => JSON.parse(fs.readFileSync(COMPILE_REPORT, 'utf8')) as CompileReport
