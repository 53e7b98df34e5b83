// npm run sizes -- places: what 5, 20 and 344 generated places cost a build, beside today's and the last one that carried its places with it.
// -- places --bytes: without a browser, so without times and setData. Reads dist/weapp; writes its table into docs/quality.md; fails where a byte budget of docs/adr/0012-places-loaded.md is broken. Times are said.
import fs from 'node:fs'
import path from 'node:path'
import { BEFORE, builtBefore, builtWith, DIST } from './builds'
import { ESTIMATOR, HOME, visitAll, weigh, type Cost, type Weight } from './measure'

const QUALITY = path.resolve(__dirname, '../../../docs/quality.md')
const [START, END] = ['<!-- places: written by npm run sizes -- places -->', '<!-- /places -->']
const MANY = 344
const FEW = 20
const FIVE = 5
const LIMITS = { median: 5_000, package: 2_000_000, ratio: 1.05 }
const TEXT = [
  'The same scripts with other places in them. Bytes of the mini program; milliseconds in which the scripts of the app, the page and its places ran',
  'on the phone of the tests, the quickest of nine; bytes of the largest setData on the page, with somebody of the family and an estimate made.'
].join('\n')

type Row = { readonly name: string; readonly weight: Weight; readonly home?: Cost | undefined; readonly estimator?: Cost | undefined }

const whole = (bytes: number): string => String(bytes).replace(/\B(?=(\d{3})+$)/g, ',')
const cost = (of: Cost | undefined): string => (of === undefined ? 'not run' : `${of.scripts.toFixed(1)} ms, ${whole(of.setData)} B`)

function line({ name, weight: { main, all, places }, home, estimator }: Row): string {
  const of = places === undefined ? ['in each package', '—'] : [whole(places.median), `${whole(places.package)} (${places.files} places)`]
  return `| ${[name, whole(main), ...of, whole(all), cost(home), cost(estimator)].join(' | ')} |`
}

const ratio = (one: number, other: number): string => `${(one / other).toFixed(3)} ×`

function ratios(many: Row, five: Row): string {
  if (!many.home || !five.home || !many.estimator || !five.estimator) return `Times and setData were not measured in this run.`
  const of = (name: string, [one, other]: readonly [Cost, Cost]) => `${name} ${ratio(one.scripts, other.scripts)} in script time and ${ratio(one.setData, other.setData)} in setData`
  return `With ${MANY} places, beside five: ${of('home', [many.home, five.home])}; ${of('the estimator', [many.estimator, five.estimator])}.`
}

/** What breaks a budget that does not depend on the machine. */
function broken(many: Row, few: Row, five: Row): readonly string[] {
  const places = many.weight.places
  const over = (what: string, is: number, most: number) => (is > most ? [`${what}: ${whole(Math.round(is))} of ${whole(Math.round(most))}`] : [])
  return [
    ...over(`main package with ${MANY} places`, many.weight.main, few.weight.main), ...over('median place', places?.median ?? Infinity, LIMITS.median),
    ...over('places package', places?.package ?? Infinity, LIMITS.package),
    ...(['home', 'estimator'] as const).flatMap((page) => over(`setData of ${page}`, many[page]?.setData ?? 0, (five[page]?.setData ?? 0) * LIMITS.ratio))
  ]
}

function write(rows: readonly Row[], said: string): void {
  const head = ['Build', 'main package', 'median place', 'places package', 'all other packages', 'home', 'estimator']
  const table = [START, '', `| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows.map(line), '', said, '', END].join('\n')
  const before = fs.readFileSync(QUALITY, 'utf8')
  const [above = '', rest] = before.split(START)
  const heading = rest === undefined ? `\n## What places cost\n\n${TEXT}\n\n` : ''
  fs.writeFileSync(QUALITY, above + heading + table + (rest?.split(END)[1] ?? '\n'))
  console.log(`${table}\n`)
}

export async function main(): Promise<void> {
  const before = builtBefore()
  const builds: readonly (readonly [name: string, folder: string])[] = [
    ...(before === undefined ? [] : [[`before places were data (${BEFORE})`, before] as const]), ['this build', DIST],
    ...[FIVE, FEW, MANY].map((count) => [`this build, ${count} generated`, builtWith(count)] as const)
  ]
  const costs = process.argv.includes('--bytes') ? [] : await visitAll(builds.map(([, folder]) => folder))
  const rows = builds.map(([name, folder], i): Row => ({ name, weight: weigh(folder), home: costs[i]?.[HOME], estimator: costs[i]?.[ESTIMATOR] }))
  const [five, few, many] = rows.slice(-3) as [Row, Row, Row]
  write(rows, ratios(many, five))
  const wrong = broken(many, few, five)
  for (const one of wrong) console.error(`✖ ${one}`)
  if (wrong.length > 0) process.exitCode = 1
}
