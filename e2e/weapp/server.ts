// Serves the compiled app and the phone it runs on, to this machine only.
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { build } from 'esbuild'
import type { Compiled } from './compile/app'

const PHONE = path.join(__dirname, 'phone')
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.jpg': 'image/jpeg', '.svg': 'image/svg+xml', '.webp': 'image/webp' }
/** No eval, no request, no picture from elsewhere: what the app tries all the same is reported to the page. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'"

const page = (head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>phone</title>${head}<body>${body}</body></html>`

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(PHONE, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error'
  })
  return outputFiles[0]?.text ?? ''
}

async function pagesOf({ bundle, scripts }: Compiled): Promise<Readonly<Record<string, string>>> {
  const parts = ['<div id="stage"></div><div id="capsule"></div><div id="toast" role="status" hidden></div>']
  const scriptTags = (names: readonly string[]) => names.map((name) => `<script src="/${name}.js"></script>`).join('')
  return {
    '/': page('<link rel="stylesheet" href="/phone.css"><link rel="icon" href="data:,">', parts.join('') + scriptTags(['app', 'logic', 'phone'])),
    '/view.html': page('', scriptTags(['templates', 'view'])),
    '/phone.css': fs.readFileSync(path.join(PHONE, 'phone.css'), 'utf8'),
    '/app.js': `window.__app = ${JSON.stringify(bundle)}`,
    '/logic.js': scripts.logic,
    '/templates.js': scripts.templates,
    '/phone.js': await bundled('main.ts'),
    '/view.js': await bundled('view/main.ts')
  }
}

export type Server = { readonly url: string; readonly close: () => Promise<void> }

export async function serve(compiled: Compiled, dist: string): Promise<Server> {
  const pages = await pagesOf(compiled)
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://phone')
    const body = pages[pathname] ?? packageFile(dist, pathname)
    const type = TYPES[pathname === '/' ? '.html' : path.extname(pathname)] ?? 'application/octet-stream'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY, 'cache-control': 'max-age=600' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections())
  return { url: `http://127.0.0.1:${address.port}`, close }
}

/** Pictures of the package, which pages ask for under /dist. */
function packageFile(dist: string, pathname: string): Buffer | undefined {
  const file = path.join(dist, pathname.replace(/^\/dist\//, ''))
  const isInside = pathname.startsWith('/dist/') && file.startsWith(dist + path.sep)
  return isInside && fs.existsSync(file) ? fs.readFileSync(file) : undefined
}
