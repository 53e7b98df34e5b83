// What a build for WeChat consists of, as it lies on disk.
import fs from 'node:fs'
import path from 'node:path'

export type TabBar = { readonly custom?: boolean; readonly list: readonly { readonly pagePath: string; readonly text: string }[] }

export type AppConfig = {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: TabBar
  readonly window?: Readonly<Record<string, string>>
  readonly usingComponents?: Readonly<Record<string, string>>
}

export type PageConfig = {
  readonly component?: boolean
  readonly usingComponents?: Readonly<Record<string, string>>
  readonly navigationStyle?: string
  readonly navigationBarTitleText?: string
  readonly enableShareAppMessage?: boolean
}

export type Dist = {
  readonly root: string
  /** Relative to the root, sorted. */
  readonly files: readonly string[]
  readonly config: AppConfig
  readonly read: (file: string) => string
  readonly withSuffix: (suffix: string) => readonly string[]
}

const REPO = path.resolve(__dirname, '../../..')
/** `WEAPP_DIST` points the whole run at another build, for instance at a broken copy. */
export const distFolder = (): string => path.resolve(REPO, process.env.WEAPP_DIST ?? 'dist/weapp')

function walk(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory() ? walk(file) : [file]
  })
}

/** @throws {Error} If there is no build. */
export function openDist(root = distFolder()): Dist {
  if (!fs.existsSync(path.join(root, 'app.json'))) throw new Error(`${root} holds no build for WeChat: npm run build:weapp`)
  const files = walk(root)
    .map((file) => path.relative(root, file).split(path.sep).join('/'))
    .sort()
  const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')
  const config = JSON.parse(read('app.json')) as AppConfig
  return { root, files, config, read, withSuffix: (suffix) => files.filter((file) => file.endsWith(suffix)) }
}

export const packageRoots = ({ subPackages = [] }: AppConfig): readonly string[] => subPackages.map(({ root }) => root.replace(/\/?$/, '/'))

/** Every page a person can be sent to, main package first. */
export const registeredPages = (config: AppConfig): readonly string[] => [
  ...config.pages,
  ...(config.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => root.replace(/\/?$/, '/') + page))
]
