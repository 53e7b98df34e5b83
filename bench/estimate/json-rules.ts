import { Engine, type Almanac } from 'json-rules-engine'
import { RULE, type Answer, type Case } from './rule'

const { tiers, factors, illness, firstPay } = RULE
const share = (amount: number, percent: number): number => Math.floor((amount * percent + 50) / 100)

/** Conditions choose the rows of the tables and put them among the facts; computed facts do the sums, each once a run. */
const engine = new Engine()

for (const [tier, { deductible, rate }] of Object.entries(tiers)) {
  engine.addRule({
    conditions: { all: [{ fact: 'tier', operator: 'equal', value: tier }] }, event: { type: 'tier' }, priority: 3,
    onSuccess: (_event: unknown, almanac: Almanac) => {
      almanac.addRuntimeFact('tierDeductible', deductible)
      almanac.addRuntimeFact('rate', rate)
    }
  })
}
for (const [filing, factor] of Object.entries(factors)) {
  engine.addRule({
    conditions: { all: [{ fact: 'filing', operator: 'equal', value: filing }] }, event: { type: 'filing' }, priority: 3,
    onSuccess: (_event: unknown, almanac: Almanac) => almanac.addRuntimeFact('factor', factor)
  })
}

const fact = (name: string, of: (...values: readonly number[]) => number, ...needs: readonly string[]) =>
  engine.addFact(name, async (_params, almanac) => of(...(await Promise.all(needs.map((need) => almanac.factValue<number>(need))))))

fact('firstPay', (b = 0) => share(b, firstPay), 'b')
fact('covered', (a = 0, b = 0, first = 0) => a + b - first, 'a', 'b', 'firstPay')
fact('deductible', (covered = 0, amount = 0) => Math.min(covered, amount), 'covered', 'tierDeductible')
fact('pooled', (covered = 0, deductible = 0, rate = 0, factor = 0) => Math.floor(((covered - deductible) * rate * factor + 5_000) / 10_000), 'covered', 'deductible', 'rate', 'factor')
fact('base', (covered = 0, pooled = 0) => covered - pooled, 'covered', 'pooled')
engine.addFact('illness', 0)
fact('family', (a = 0, b = 0, c = 0, pooled = 0, paid = 0) => a + b + c - pooled - paid, 'a', 'b', 'c', 'pooled', 'illness')

engine.addRule({
  conditions: { all: [{ fact: 'base', operator: 'greaterThan', value: illness.start }] }, event: { type: 'illness' }, priority: 2,
  onSuccess: async (_event: unknown, almanac: Almanac) => {
    almanac.addRuntimeFact('illness', share((await almanac.factValue<number>('base')) - illness.start, illness.rate))
  }
})

export async function jsonRules(facts: Case): Promise<Answer> {
  const { almanac } = await engine.run({ ...facts })
  const [pooled, paid, family] = await Promise.all([almanac.factValue<number>('pooled'), almanac.factValue<number>('illness'), almanac.factValue<number>('family')])
  return { pooled, illness: paid, family }
}
