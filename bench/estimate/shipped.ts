import fs from 'node:fs'
import path from 'node:path'
import { estimate } from '@/domain/benefit/estimate'
import type { SettleInput } from '@/domain/benefit/run'
import { inputOfCase } from '../../scripts/estimate/run-case'
import { haveAuthoredAtHand } from '../../scripts/places/at-hand'
import { compare, median } from '../measure/rounds'
import { allOf } from './engine'
import { BEFORE, estimateAt, type EstimateOf } from './engine-at'

haveAuthoredAtHand()

/** Terms of a later shape make the older engine fail: that is an answer too. */
function answerBy(of: EstimateOf, input: SettleInput): string {
  try {
    const result = of(input)
    return result.kind === 'estimate' ? `${result.low.family}–${result.high.family}` : result.kind
  } catch (error) {
    return String(error)
  }
}

const jsonBelow = (folder: string): readonly unknown[] =>
  fs.readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')))

/** Every shipped case of a whole bill that both engines answer alike: the older one does not know what came later. */
function casesFor(before: EstimateOf): { readonly cases: readonly SettleInput[]; readonly of: number } {
  const all = jsonBelow('cases').flatMap((json) => inputOfCase(json) ?? []).filter((input) => estimate(input).kind === 'estimate')
  return { cases: all.filter((input) => answerBy(estimate, input) === answerBy(before, input)), of: all.length }
}

/** There are hundreds of cases. */
const FEW = { rounds: 5, roundMicros: 1_000 }

/** The engine beside what it was, case by case in turn; says so where the history does not hold that build. */
export async function printBesideBefore(): Promise<void> {
  const before = await estimateAt(BEFORE)
  if (before === null) return console.log(`no commit ${BEFORE.slice(0, 7)} here (a shallow clone?): not held against the build before`)
  const { cases, of } = casesFor(before)
  const ratios: { readonly unread: number; readonly read: number }[] = []
  for (const input of cases) {
    const base = () => before(input)
    const unread = await compare({ base, other: () => estimate(input) }, FEW)
    const read = await compare({ base, other: () => allOf(estimate(input)) }, FEW)
    ratios.push({ unread: unread.ratio, read: read.ratio })
  }
  const line = (name: string, key: 'unread' | 'read') => console.log(`${name}: ${median(ratios.map((one) => one[key])).toFixed(2)} × the time of ${BEFORE.slice(0, 7)}, median of ratios`)
  console.log(`\n${cases.length} of ${of} shipped cases, which the build of ${BEFORE.slice(0, 7)} answers alike:`)
  line('estimate(), reasons not read', 'unread')
  line('estimate(), all of it read', 'read')
}
