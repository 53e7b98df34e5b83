// Runs a tool from node_modules with this Node, on every system, without a shell.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
export const ROOT = path.resolve(import.meta.dirname, '..')

const TOOLS = {
  eslint: 'eslint/bin/eslint.js',
  jest: 'jest/bin/jest.js',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  sirv: 'sirv-cli/bin.js',
  taro: '@tarojs/cli/bin/taro',
  tsc: 'typescript/bin/tsc'
}

/** From the package's folder, since most packages do not export their own binary. */
function toolPath(tool) {
  if (!(tool in TOOLS)) throw new Error(`scripts/run.mjs knows no tool called ${tool}`)
  const folders = require.resolve.paths(tool).map((folder) => path.join(folder, TOOLS[tool]))
  return folders.find((file) => file.startsWith(path.join(ROOT, 'node_modules'))) ?? folders[0]
}

/** Resolves with the exit code and, when `quiet`, everything the tool said. */
export function run(tool, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [toolPath(tool), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    // A tool never outlives the script that started it.
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
