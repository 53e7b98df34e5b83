import { spawnSync } from 'node:child_process'
import path from 'node:path'

const PHONE = path.resolve('bench/launch/phone.js')

/** Milliseconds of CPU until a page first sent what it was opened for, and until it has sent everything; the bytes of each setData; reads of storage before the page was drawn; what it left in storage. */
export type Start = { readonly drawn: number; readonly all: number; readonly sent: readonly number[]; readonly reads: number; readonly left: object }

/**
 * One cold start of a compiled mini program on a page, in a process of its own.
 *
 * @param stored What is on the phone, by key.
 * @param marker What the page sends once it shows what it was opened for.
 * @param flags Of Node: `--jitless` as on an iPhone.
 * @throws {Error} When the page never sent it.
 */
export function start(dist: string, page: string, stored: object, marker: string, flags: readonly string[] = []): Start {
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '--no-warnings', PHONE, dist, page, JSON.stringify(stored), marker], { encoding: 'utf8' })
  const line = stdout.trim().split('\n').at(-1) ?? ''
  if (!line.startsWith('{"drawn"')) throw new Error(`${dist} did not draw ${marker}:\n${stderr.slice(-2000)}`)
  return JSON.parse(line) as Start
}
