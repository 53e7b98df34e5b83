import type { KnownOutcome } from '@/domain/filing/outcome'

/** 在住院 / 要结算 / 已经出院 / 买药 / 交医保费 */
export const COUNTER_ACTS = ['inHospital', 'settling', 'discharged', 'pharmacy', 'premium'] as const
export type CounterAct = (typeof COUNTER_ACTS)[number]
export type CareAct = Exclude<CounterAct, 'pharmacy' | 'premium'>

/** 在参保地 / 在外地 / 在外地，急诊送进来的 */
export const COUNTER_PLACES = ['home', 'away', 'emergency'] as const
export type CounterPlace = (typeof COUNTER_PLACES)[number]

/** What is still to be asked before there are words to say: three questions at most, none of which the family answered before. */
export type CounterQuestion = 'act' | 'who' | 'where'

/** `known`: what the household says already; `people`: how many are in it. */
export type CounterAsked = {
  readonly act?: CounterAct | undefined
  readonly who?: string | undefined
  readonly people: number
  readonly place?: CounterPlace | undefined
}

/** The next question, or `null` where the card can be shown. Where somebody is treated matters for care alone. */
export function counterQuestion({ act, who, people, place }: CounterAsked): CounterQuestion | null {
  if (act === undefined) return 'act'
  if (who === undefined && people > 1) return 'who'
  return isCare(act) && place === undefined ? 'where' : null
}

export const isCare = (act: CounterAct): act is CareAct => act !== 'pharmacy' && act !== 'premium'

/** 在参保地 / 备过案 / 还能补备案 / 不用备案 / 急诊视同备案: what decides the words at a hospital's desk. */
export const CARE_SCENES = ['atHome', 'filed', 'mayFile', 'noFiling', 'emergency'] as const
export type CareScene = (typeof CARE_SCENES)[number]

/** An open question never makes a promise: whatever is not settled is said as if a filing were still to be made. */
export function sceneOf(place: CounterPlace, outcome: KnownOutcome | undefined): CareScene {
  if (place === 'home' || outcome === undefined) return place === 'home' ? 'atHome' : 'mayFile'
  return SCENES[outcome.kind] ?? 'mayFile'
}

const SCENES: Partial<Record<KnownOutcome['kind'], CareScene>> = { alreadyFiled: 'filed', noFiling: 'noFiling', countsAsFiled: 'emergency' }
