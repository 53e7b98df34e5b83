import { LogicEngine } from 'json-logic-engine'
import { RULE, type Answer, type Case } from './rule'

const { tiers, factors, illness, firstPay } = RULE
const v = (name: string) => ({ var: name })

/** `⌊amount ÷ by + ½⌋` in whole numbers: JSON Logic has no rounding, but it has a remainder. */
function rounded(amount: object, by: number): object {
  const half = { '+': [amount, by / 2] }
  return { '/': [{ '-': [half, { '%': [half, by] }] }, by] }
}

const byTier = (of: (tier: keyof typeof tiers) => number) => ({
  if: [{ '===': [v('tier'), 'primary'] }, of('primary'), { '===': [v('tier'), 'secondary'] }, of('secondary'), of('tertiary')]
})

/** JSON Logic has no names for results: the steps run in order, each on what the earlier ones left. */
const STEPS: readonly (readonly [string, object])[] = [
  ['firstPay', rounded({ '*': [v('b'), firstPay] }, 100)],
  ['covered', { '-': [{ '+': [v('a'), v('b')] }, v('firstPay')] }],
  ['deductible', { min: [v('covered'), byTier((tier) => tiers[tier].deductible)] }],
  ['factor', { if: [{ '===': [v('filing'), 'none'] }, factors.none, factors.longTerm] }],
  ['pooled', rounded({ '*': [{ '-': [v('covered'), v('deductible')] }, byTier((tier) => tiers[tier].rate), v('factor')] }, 10_000)],
  ['base', { '-': [v('covered'), v('pooled')] }],
  ['illness', rounded({ '*': [{ max: [{ '-': [v('base'), illness.start] }, 0] }, illness.rate] }, 100)],
  ['family', { '-': [{ '+': [v('a'), v('b'), v('c')] }, { '+': [v('pooled'), v('illness')] }] }]
]

const optimised = new LogicEngine()
const plain = new LogicEngine(undefined, { disableInline: false, disableInterpretedOptimization: true, permissive: false })

type Runner = (logic: object, data: object) => unknown

function inOrder(facts: Case, run: Runner): Answer {
  const data: Record<string, unknown> = { ...facts }
  for (const [name, logic] of STEPS) data[name] = run(logic, data)
  return { pooled: data.pooled as number, illness: data.illness as number, family: data.family as number }
}

const runPlain: Runner = (logic, data) => plain.run(logic, data)
const runOptimised: Runner = (logic, data) => optimised.run(logic, data)

/** As its authors mean «interpreted»: walking the logic at each run. */
export const jsonLogic = (facts: Case): Answer => inOrder(facts, runPlain)

/** Its default: interpreted, with closures kept for logic that it has seen before. */
export const jsonLogicOptimised = (facts: Case): Answer => inOrder(facts, runOptimised)

const compiled = STEPS.map(([name, logic]) => [name, optimised.build(logic) as (data: object) => unknown] as const)

/** Compiled with `new Function`, which a mini program does not allow. */
export function jsonLogicCompiled(facts: Case): Answer {
  const data: Record<string, unknown> = { ...facts }
  for (const [name, step] of compiled) data[name] = step(data)
  return { pooled: data.pooled as number, illness: data.illness as number, family: data.family as number }
}
