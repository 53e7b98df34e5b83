// npm run coverage            a table of what is known for every place
// npm run coverage -- --json  the same for a program
// npm run coverage -- --on 2027-03-01
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { haveAuthoredAtHand } from '../places/at-hand'
import { coverageOn, totalsOf, windowWords, type Coverage, type Season } from './known'

const SEASON = 2026

const seasonText = (season: Season | null): string => (season === null ? '—' : `${season.year}${season.own ? '' : '省'} ${season.grade}`)
const careText = ({ computable }: Coverage): string => computable.map(({ scheme, care, year, grade, own }) => `${scheme}.${care} ${year}${own ? '' : '省'} ${grade}`).join('; ')

const gapText = ({ gaps }: Coverage): string => gaps.map(({ what, figure, why }) => `${what}（${figure}）：${why}`).join(' ')

function table(all: readonly Coverage[], on: IsoDate): string {
  const rows = all
    .filter(({ window, premium, computable, facts, leads }) => window !== null || premium !== null || computable.length + facts + leads > 0)
    .map((one) => [one.code, one.name, seasonText(one.window), windowWords(one.code), seasonText(one.premium), seasonText(one.flexible), careText(one) || '—', `${one.facts}`, `${one.leads}`, gapText(one)].join(' | '))
  return ['code | place | window | days | premium | flexible | computable | facts | leads | what is missing, and why', ...rows, '', `${on}: ${JSON.stringify(totalsOf(all, SEASON))}`].join('\n')
}

function main(args: readonly string[]): void {
  const asked = args[args.indexOf('--on') + 1]
  const on = args.includes('--on') ? asked : new Date().toISOString().slice(0, 10)
  if (!isIsoDate(on)) {
    console.error('usage: npm run coverage -- [--json] [--on YYYY-MM-DD]')
    process.exitCode = 1
    return
  }
  const all = coverageOn(on)
  console.log(args.includes('--json') ? JSON.stringify({ on, totals: totalsOf(all, SEASON), places: all }, null, 2) : table(all, on))
}

haveAuthoredAtHand()
main(process.argv.slice(2))
