// Cold start of the mini program beside a bare app of the same versions: CPU time of the scripts until home is first drawn, and until it has sent
// everything, nobody stored and a family of eight, with and without a compiler for scripts (an iPhone has none). Packages beside it. A family's
// starts are three: with nothing but its data, and with what that start left, the day after and on the same day.
// `BEFORE=dist/of/another/build npm run bench -- launch` adds a third build to each round.
import fs from 'node:fs'
import path from 'node:path'
import { STORED } from '../e2e/stored'
import { openDist } from '../e2e/weapp/compile/dist'
import { MAIN, packageSizes } from '../e2e/weapp/size/weapp-packages'
import { writeSection } from '../scripts/section.mjs'
import { bareApp } from './launch/bare-app'
import { start, type Start } from './launch/start'
import { median } from './measure/rounds'

const ROUNDS = 9
const HOME = 'pages/home/index'

const bare = bareApp('weapp')
const ours = path.resolve('dist/weapp')
const { BEFORE } = process.env
const builds = [['now', ours], ...(BEFORE ? [['before', path.resolve(BEFORE)] as const] : [])] as const

const WAYS = [['compiled', []], ['--jitless', ['--jitless']]] as const
const HOME_VIEW = 'home-view'
type Stored = { readonly of: (dist: string) => object; readonly marker: string }

/** What a start leaves is what the next one finds: places, and home's first picture (docs/adr/0024-kept-home.md); on the next day that picture is not used. */
const left = new Map(builds.map(([, dist]) => [dist, start(dist, HOME, STORED, 'ax-hero').left]))
const again = (dist: string): object => left.get(dist) ?? {}
const nextDay = (dist: string): object => Object.fromEntries(Object.entries(again(dist)).filter(([key]) => key !== HOME_VIEW))
const WHO: readonly (readonly [string, Stored])[] = [
  ['nobody', { of: () => ({}), marker: 'ax-empty' }],
  ['a family of eight, its first start', { of: () => STORED, marker: 'ax-hero' }],
  ['a family of eight, first of a day', { of: nextDay, marker: 'ax-hero' }],
  ['a family of eight, again that day', { of: again, marker: 'ax-hero' }]
]
const rows: string[] = []

for (const [way, flags] of WAYS) {
  for (const [who, { of, marker }] of WHO) {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const base = start(bare, HOME, {}, 'bare', flags)
      return { base, own: builds.map(([, dist]) => start(dist, HOME, of(dist), marker, flags)) }
    })
    for (const [i, [name]] of builds.entries()) {
      const ratio = (of: (one: Start) => number) => median(rounds.map(({ base, own }) => of(own[i] as Start) / base.drawn)).toFixed(2)
      const { sent = [], reads = 0 } = rounds[0]?.own[i] ?? {}
      rows.push(`| ${name} | ${who} | ${way} | ${ratio(({ drawn }) => drawn)} × | ${ratio(({ all }) => all)} × | ${reads} | ${sent.join(', ')} |`)
    }
  }
}

const mainOf = (dist: string): number => fs.existsSync(dist) ? packageSizes(openDist(dist)).get(MAIN) ?? NaN : NaN
const packages = builds.map(([name, dist]) => `| ${name} | ${mainOf(dist)} | ${(mainOf(dist) / mainOf(bare)).toFixed(2)} × |`)
const text = [
  `Medians of ${ROUNDS} rounds in turn, each as a multiple of the bare app’s start in the same round.`, '',
  '| Build | Stored | Scripts | CPU time until home is drawn | until all is sent | reads of storage until drawn | setData, B |', '|---|---|---|---|---|---|---|', ...rows, '',
  '| Main package | B | of a bare app’s |', '|---|---|---|', ...packages, `| bare | ${mainOf(bare)} | 1 × |`
].join('\n')
console.log(text)
writeSection({ name: 'launch', command: 'npm run bench -- launch', title: 'Start of the mini program', text })
