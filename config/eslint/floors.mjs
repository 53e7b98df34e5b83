// Who may import whom (docs/adr/0001-floors.md). Zones come from the folder list, so a new feature is guarded at once.
import { existsSync, readdirSync } from 'node:fs'

export const MAY_IMPORT = {
  domain: [],
  policy: ['domain'],
  platform: ['domain'],
  state: ['domain', 'policy', 'platform'],
  ui: ['domain'],
  shell: ['domain', 'policy', 'platform', 'state', 'ui'],
  features: ['domain', 'policy', 'platform', 'state', 'ui', 'shell'],
  pages: ['features', 'platform', 'shell'],
  packages: ['features', 'platform', 'shell']
}
const FLOORS = Object.keys(MAY_IMPORT)

const floorZone = (floor) => ({
  target: `./src/${floor}`,
  from: FLOORS.filter((other) => other !== floor && !MAY_IMPORT[floor].includes(other)).map((other) => `./src/${other}`),
  message: `${floor}/ may import only: ${MAY_IMPORT[floor].join(', ') || 'itself'}.`
})

const featureZone = (feature) => ({
  target: `./src/features/${feature}`,
  from: './src/features',
  except: [`./${feature}`],
  message: 'A feature never imports another feature.'
})

export function zones(root) {
  const folder = `${root}/src/features`
  const features = existsSync(folder) ? readdirSync(folder) : []
  return [...FLOORS.map(floorZone), ...features.map(featureZone)]
}

const taro = { regex: '^@tarojs/taro', message: 'Only pages/, packages/ and platform/ talk to Taro.' }
const components = { regex: '^@tarojs/components', message: 'Only ui/ and features/ draw; compose them instead.' }
const door = { regex: '^@/features/[^/]+/(?!later$)', message: 'Enter a feature through its index.ts, or its later.ts.' }
const store = { regex: '^zustand', message: 'Stores live in state/.' }
const anyPackage = { regex: '^(?!\\.{1,2}(/|$)|@/)', message: 'domain/ uses no package.' }
const framework = {
  regex: '^(react|zustand|@tarojs/|node:|fs$|path$)',
  message: 'Policy is data: no framework, no machine.'
}
const networked = {
  name: '@tarojs/taro',
  importNames: ['request', 'uploadFile', 'downloadFile', 'connectSocket', 'cloud'],
  message: 'Nothing leaves the phone.'
}

/** Per floor: what `no-restricted-imports` forbids on top of the zones. A later row wins over an earlier one. */
export const PACKAGE_BANS = [
  { files: ['src/domain/**'], patterns: [anyPackage] },
  { files: ['src/policy/**'], patterns: [framework] },
  { files: ['src/platform/**'], patterns: [components], paths: [networked] },
  { files: ['src/state/**'], patterns: [taro, components] },
  { files: ['src/ui/**'], patterns: [taro, store] },
  { files: ['src/{shell,features}/**'], patterns: [taro, store] },
  { files: ['src/{pages,packages}/**', 'src/app.ts'], patterns: [components, door, store], paths: [networked] }
]
