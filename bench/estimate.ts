import { deepStrictEqual } from 'node:assert'
import { answerOf, estimated, inputOf, read, settled, summed } from './estimate/engine'
import { bare, explained } from './estimate/hand-written'
import { jsonLogic, jsonLogicCompiled, jsonLogicOptimised } from './estimate/json-logic'
import { jsonRules } from './estimate/json-rules'
import { publicodes, situationOf } from './estimate/publicodes'
import { CASES, type Case } from './estimate/rule'
import { printBesideBefore } from './estimate/shipped'
import { compare, type Contender } from './measure/rounds'

// The engine with all of its steps read against rule engines and against the same rule written by hand; all give the same sums, checked first.
const inputs = CASES.map(inputOf)
const situations = CASES.map(situationOf)

for (const [i, one] of CASES.entries()) {
  const input = inputs[i] as (typeof inputs)[number]
  const expected = bare(one)
  const { low, high, doubts } = read(input)
  deepStrictEqual([answerOf(low), high, doubts], [expected, null, 0])
  deepStrictEqual(settled(input), low)
  deepStrictEqual(summed(input), expected)
  deepStrictEqual(explained(input), low)
  for (const answer of [publicodes(situations[i] ?? {}), await jsonRules(one), jsonLogic(one), jsonLogicOptimised(one), jsonLogicCompiled(one)]) deepStrictEqual(answer, expected)
}
console.log(`${CASES.length} bills: the same sums from all of them; payers, parts, steps and the year after equal to the hand-written ones`)

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T
const on = (name: string, run: (one: Case) => unknown): Contender => ({ name, run: (i) => run(at(CASES, i)) })

const engine: Contender = { name: 'engine: estimate(), all of it read', run: (i) => read(at(inputs, i)) }
const measured = await compare(engine, [
  { name: 'engine: estimate(), reasons not read', run: (i) => estimated(at(inputs, i)) },
  { name: 'engine: settle(), one reading', run: (i) => settled(at(inputs, i)) },
  { name: 'engine: sums without reasons', run: (i) => summed(at(inputs, i)) },
  { name: 'by hand, the same explained result', run: (i) => explained(at(inputs, i)) },
  on('by hand, arithmetic alone', bare),
  { name: 'publicodes 1.10.3', run: (i) => publicodes(at(situations, i)) },
  on('json-rules-engine 7.3.1', jsonRules),
  on('json-logic-engine 5.0.7, interpreted', jsonLogic),
  on('json-logic-engine 5.0.7, interpreted, kept closures', jsonLogicOptimised),
  on('json-logic-engine 5.0.7, compiled', jsonLogicCompiled)
])

for (const { name, micros, ratio } of measured) console.log(`${name.padEnd(54)} ${micros.toFixed(3).padStart(10)} µs   ${ratio.toFixed(ratio < 10 ? 2 : 0).padStart(7)} ×`)
const microsOf = (wanted: string): number => measured.find(({ name }) => name === wanted)?.micros ?? NaN
console.log(`sums: ${(microsOf('engine: sums without reasons') / microsOf('by hand, arithmetic alone')).toFixed(1)} × the bare arithmetic; all of it read: ${(microsOf(engine.name) / microsOf('by hand, the same explained result')).toFixed(1)} × the same by hand`)
await printBesideBefore()
