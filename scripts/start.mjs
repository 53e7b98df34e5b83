// npm start: builds the H5 app and serves it on this machine only. PORT=3000 npm start takes another port.
import { build } from './build.mjs'
import { freePort, isAnswering } from './free-port.mjs'
import { run } from './run.mjs'

const wanted = Number(process.env.PORT ?? 8080)
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  console.error(`PORT is "${process.env.PORT}"; a number from 0 to 65535 was expected`)
  process.exit(1)
}

console.log('Building the H5 app, about half a minute …')
if (!(await build('h5'))) process.exit(1)

const port = await freePort(wanted)
if (port !== wanted && wanted !== 0) console.log(`Port ${wanted} is taken.`)
// By environment, which the server puts above its options.
const serving = run('sirv', ['dist/h5', '--quiet'], { env: { HOST: '127.0.0.1', PORT: String(port) } })
if (await isAnswering(port)) console.log(`\n  安心医保 → http://127.0.0.1:${port}\n\n  Ctrl+C stops it.\n`)
process.exit((await serving).code)
