import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }

/** The files of a build on this machine, for as long as the bench runs. @returns where they are. */
export async function serve(dist: string): Promise<string> {
  const server = http.createServer(({ url = '/' }, answer) => {
    const name = new URL(url, 'http://localhost').pathname
    const file = path.join(dist, name === '/' ? 'index.html' : name)
    if (!file.startsWith(dist) || !fs.existsSync(file)) return answer.writeHead(404).end()
    answer.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(fs.readFileSync(file))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
