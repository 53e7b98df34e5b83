import { execFileSync } from 'node:child_process'

/** @throws If the browser does not start. */
export function versionOf(exe, env = {}) {
  const options = { env: { ...process.env, ...env }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 30_000 }
  return execFileSync(exe, ['--version'], options).trim()
}

export const firstLine = (error) => String(error.stderr || error.message).trim().split('\n')[0]
