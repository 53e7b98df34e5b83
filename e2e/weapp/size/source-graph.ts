// Which source files each page really needs, after tree shaking.
import path from 'node:path'
import { build } from 'esbuild'

const REPO = path.resolve(__dirname, '../../..')
/** Shared by everything, and no concern of a package. */
const OUTSIDE = ['@tarojs/*', 'react', 'react/*', 'react-dom', 'zustand', 'zustand/*', 'valibot', 'chinese-days']

/** Page path → files under src that contribute code to it. */
export async function sourceGraph(pages: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const graphs = await Promise.all(pages.map(async (page) => [page, await filesOf(page)] as const))
  return new Map(graphs)
}

async function filesOf(page: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: REPO,
    entryPoints: [`src/${page}.tsx`],
    alias: { '@': './src' },
    resolveExtensions: ['.weapp.tsx', '.weapp.ts', '.tsx', '.ts', '.js'],
    define: { 'process.env.TARO_ENV': '"weapp"' },
    loader: { '.scss': 'empty' },
    external: OUTSIDE,
    ...{ bundle: true, write: false, metafile: true, format: 'esm', jsx: 'automatic', outdir: 'out', logLevel: 'silent' }
  })
  const [output] = Object.values(metafile.outputs)
  return Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
}
