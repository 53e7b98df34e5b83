// Run after `npm install` (npm run fix-lock). Some registries lack optional binaries for systems other than this one; npm then
// leaves them out of the lock file, and `npm ci` refuses that file. This puts the missing entries back.
const fs = require('node:fs')

const file = process.argv[2] ?? 'package-lock.json'
const SYSTEM = /-(darwin|win32|linux|android|freebsd|openharmony|openbsd|netbsd|sunos|aix)-([a-z0-9]+)/
const CPUS = ['arm', 'arm64', 'x64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'mips64el']

/** Where npm would look for `name` from the package at `from`: its own node_modules, then each one above. */
function isLocked(packages, from, name) {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(?!.*node_modules\/).*$/, '')) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
  }
}

function entryFor(name, range, needsDev) {
  const [, os, cpu] = SYSTEM.exec(name) ?? []
  if (!os) throw new Error(`${name}: cannot tell its system from its name; run npm install again`)
  return {
    version: String(range).replace(/^[\^~]/, ''),
    ...(CPUS.includes(cpu) ? { cpu: [cpu] } : {}),
    ...(needsDev ? { dev: true } : {}),
    optional: true,
    os: [os]
  }
}

function missingEntries(packages) {
  const missing = {}
  for (const [from, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (from && !isLocked(packages, from, name)) missing[`node_modules/${name}`] = entryFor(name, range, dev)
    }
  }
  return missing
}

const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
const missing = missingEntries(lock.packages)
const entries = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
lock.packages = Object.fromEntries(entries)
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${file}: ${Object.keys(missing).length} entries added`)
