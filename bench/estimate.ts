import { deepStrictEqual } from 'node:assert'
import { fileURLToPath } from 'node:url'
import { answerOf, inputOf, read, settled, summed } from './estimate/engine'
import { bare, explained } from './estimate/hand-written'
import { jsonLogic, jsonLogicCompiled, jsonLogicOptimised } from './estimate/json-logic'
import { jsonRules } from './estimate/json-rules'
import { PAIRS } from './estimate/pairs'
import { publicodes, situationOf } from './estimate/publicodes'
import { CASES } from './estimate/rule'
import { printBesideBefore } from './estimate/shipped'
import { measureApart } from './measure/apart'
import { compare } from './measure/rounds'

// The engine against the same rule written by hand and against rule engines; all give the same sums, checked first. With the name of a pair it
// measures that one alone: each has processes of its own. Rule engines differ by so much that one process is enough.
const SCRIPT = fileURLToPath(import.meta.url)
/** Of what a young generation holds: as small as a process begins with, and as large as a busy one's. */
const YOUNG = [1, 16]

async function checkAlike(): Promise<void> {
  for (const one of CASES) {
    const input = inputOf(one)
    const expected = bare(one)
    const situation = situationOf(one)
    const { low, high, doubts } = read(input)
    deepStrictEqual([answerOf(low), high, doubts], [expected, null, 0])
    deepStrictEqual(settled(input), low)
    deepStrictEqual(summed(input), expected)
    deepStrictEqual(explained(input), low)
    for (const answer of [publicodes(situation), await jsonRules(one), jsonLogic(one), jsonLogicOptimised(one), jsonLogicCompiled(one)]) deepStrictEqual(answer, expected)
  }
  console.log(`${CASES.length} bills: the same sums from all of them; payers, parts, steps and the year after equal to the hand-written ones`)
}

function printApart(name: string): void {
  const isOwn = !name.includes('json') && !name.includes('publicodes')
  for (const youngMegabytes of isOwn ? YOUNG : YOUNG.slice(0, 1)) {
    const { base, other, ratio, least, most } = measureApart(SCRIPT, [name], { youngMegabytes, processes: isOwn ? 7 : 1 })
    const between = isOwn ? ` (${least.toFixed(2)}–${most.toFixed(2)} in 7 processes), young generation ${youngMegabytes} MB` : ''
    console.log(`${name}: ${ratio.toFixed(2)} ×${between}: ${(other * 1_000).toFixed(0)} / ${(base * 1_000).toFixed(0)} ns`)
  }
}

const [, , wanted] = process.argv
const pair = wanted === undefined ? undefined : PAIRS[wanted]
if (pair !== undefined) {
  process.stdout.write(JSON.stringify(await compare(pair)))
} else {
  await checkAlike()
  for (const name of Object.keys(PAIRS)) printApart(name)
  await printBesideBefore()
}
