import { NO_MONEY, fen } from '@/domain/money/fen'
import { whatNext } from './next-card'
import type { YearView } from './year-view'

type Row = { readonly deductible?: number; readonly illness?: number }

const view = (rows: readonly Row[], { paid = 0, left = 904_00 } = {}) =>
  ({
    after: { counters: { inpatient: { base: NO_MONEY, paid: NO_MONEY, deductible: fen(paid), stays: 1 } } },
    lines: [{ line: 'majorIllnessStart', left: fen(left) }],
    next: rows.map(({ deductible = 0, illness = 0 }) => ({ deductible: fen(deductible), illness: fen(illness) }))
  }) as unknown as Pick<YearView, 'next' | 'after' | 'lines'>

it.each([
  ['each stay asks again', view([{ deductible: 650_00 }, { deductible: 325_00 }], { paid: 1_300_00 }), '再住院，还要付起付线。'],
  ['some do', view([{ deductible: 650_00 }, {}], { paid: 1_300_00 }), '有的医院还要付起付线。'],
  ['none does', view([{}, {}], { paid: 1_300_00 }), '起付线今年付过。'],
  ['none was paid and none is asked', view([{}]), ''],
  ['大病 begins within the thousand', view([{ illness: 57_60 }]), '这 1,000 元里，大病就开始报。'],
  ['大病 has begun', view([{ illness: 600_00 }], { left: 0 }), '大病已经开始报。']
] as const)('what is said below the next thousand: %s', (_, of, said) => {
  expect(whatNext(of)).toBe(said)
})
