// npm run sizes -- places: what 5, 20 and 344 generated places cost a build, beside today's and the last ones that carried their places with them.
// -- places --bytes: without times and setData. Reads dist/weapp; writes its table into docs/quality.md; fails where a byte
// budget of docs/adr/0012-places-loaded.md is broken. Times are said.
import type { Start } from '../../../bench/launch/start'
import { median } from '../../../bench/measure/rounds'
import { writeSection } from '../../section.mjs'
import { BEFORE, builtBefore, builtWith, DIST } from './builds'
import { PAGES, ROUNDS, visitAll, weigh, type Rounds, type Weight } from './measure'

const MANY = 344
const FEW = 20
const FIVE = 5
const LIMITS = { median: 5_000, package: 2_000_000, ratio: 1.05 }
const TEXT = [
  'The same scripts with other places in them. Bytes of the mini program; milliseconds of CPU of the scripts of a cold start on the page until all is sent,',
  `with somebody of the family, the median of ${ROUNDS} rounds in turn; bytes of the largest setData.`
].join('\n')

type Row = { readonly name: string; readonly weight: Weight; readonly rounds: Rounds[number] }
type Page = (typeof PAGES)[number]

const whole = (bytes: number): string => String(bytes).replace(/\B(?=(\d{3})+$)/g, ',')
const costsOf = ({ rounds }: Row, page: Page): readonly Start[] => rounds.flatMap((round) => round[page] ?? [])
const largest = (row: Row, page: Page): number => Math.max(...costsOf(row, page).flatMap(({ sent }) => sent))

function cost(row: Row, page: Page): string {
  const all = costsOf(row, page)
  return all.length === 0 ? 'not run' : `${median(all.map((one) => one.all)).toFixed(1)} ms, ${whole(largest(row, page))} B`
}

function line(row: Row): string {
  const { name, weight: { main, all, places } } = row
  const of = places === undefined ? ['in each package', '—'] : [whole(places.median), `${whole(places.package)} (${places.files} places)`]
  return `| ${[name, whole(main), ...of, whole(all), ...PAGES.map((page) => cost(row, page))].join(' | ')} |`
}

/** Of the same rounds, since the next one may meet a busier machine. */
function ratioOf(one: Row, other: Row, page: Page): string {
  const others = costsOf(other, page)
  const scripts = median(costsOf(one, page).map((of, i) => of.all / (others[i]?.all ?? NaN)))
  return `${page} ${scripts.toFixed(3)} × in script time and ${(largest(one, page) / largest(other, page)).toFixed(3)} × in setData`
}

const ratios = (one: Row, other: Row): string =>
  one.rounds.length === 0 || other.rounds.length === 0 ? 'Times and setData were not measured in this run.' : `${one.name}, beside ${other.name}: ${PAGES.map((page) => ratioOf(one, other, page)).join('; ')}.`

/** What breaks a budget that does not depend on the machine. */
function broken(many: Row, few: Row, five: Row): readonly string[] {
  const places = many.weight.places
  const over = (what: string, is: number, most: number) => (is > most ? [`${what}: ${whole(Math.round(is))} of ${whole(Math.round(most))}`] : [])
  return [
    ...over(`main package with ${MANY} places`, many.weight.main, few.weight.main), ...over('median place', places?.median ?? Infinity, LIMITS.median),
    ...over('places package', places?.package ?? Infinity, LIMITS.package),
    ...(many.rounds.length === 0 ? [] : PAGES.flatMap((page) => over(`setData of ${page}`, largest(many, page), largest(five, page) * LIMITS.ratio)))
  ]
}

function table(rows: readonly Row[]): string {
  const head = ['Build', 'main package', 'median place', 'places package', 'all other packages', 'home', 'estimator']
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

const builds = (): readonly (readonly [name: string, folder: string])[] => [
  ...BEFORE.flatMap(([name, commit]) => builtBefore(commit).map((folder) => [`${name} (${commit})`, folder] as const)), ['this build', DIST],
  ...[FIVE, FEW, MANY].map((count) => [`this build, ${count} generated`, builtWith(count)] as const)
]

export function main(): void {
  const all = builds()
  const rounds = process.argv.includes('--bytes') ? [] : visitAll(all.map(([, folder]) => folder))
  const rows = all.map(([name, folder], i): Row => ({ name, weight: weigh(folder), rounds: rounds[i] ?? [] }))
  const [now, five, few, many] = rows.slice(-4) as [Row, Row, Row, Row]
  const text = [TEXT, table(rows), ratios(many, five), ...rows.slice(0, -4).map((before) => ratios(now, before))].join('\n\n')
  console.log(text)
  writeSection({ name: 'places', command: 'npm run sizes -- places', title: 'What places cost', text })
  const wrong = broken(many, few, five)
  for (const one of wrong) console.error(`✖ ${one}`)
  if (wrong.length > 0) process.exitCode = 1
}
