import type { Contender, Pair } from '../measure/rounds'
import { estimated, inputOf, read, settled, summed } from './engine'
import { bare, explained } from './hand-written'
import { jsonLogic, jsonLogicCompiled, jsonLogicOptimised } from './json-logic'
import { jsonRules } from './json-rules'
import { publicodes, situationOf } from './publicodes'
import { CASES } from './rule'

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T
const on = <T>(inputs: readonly T[], run: (one: T) => unknown): Contender => (i) => run(at(inputs, i))

const inputs = CASES.map(inputOf)
const engine = on(inputs, read)
const byHand = on(inputs, explained)

/** What is held against what; the names say it. */
export const PAIRS: Readonly<Record<string, Pair>> = {
  'sums without reasons / bare arithmetic by hand': { base: on(CASES, bare), other: on(inputs, summed) },
  'estimate(), all of it read / the same explained result by hand': { base: byHand, other: engine },
  'settle(), one reading / the same explained result by hand': { base: byHand, other: on(inputs, settled) },
  'estimate(), reasons not read / all of it read': { base: engine, other: on(inputs, estimated) },
  'publicodes 1.10.3 / all of it read': { base: engine, other: on(CASES.map(situationOf), publicodes) },
  'json-rules-engine 7.3.1 / all of it read': { base: engine, other: on(CASES, jsonRules) },
  'json-logic-engine 5.0.7, interpreted / all of it read': { base: engine, other: on(CASES, jsonLogic) },
  'json-logic-engine 5.0.7, interpreted, kept closures / all of it read': { base: engine, other: on(CASES, jsonLogicOptimised) },
  'json-logic-engine 5.0.7, compiled / all of it read': { base: engine, other: on(CASES, jsonLogicCompiled) }
}
