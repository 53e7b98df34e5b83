import CounterPage from '@/packages/counter/index'
import { expected, isQuiet, NAME, NAMED, sumsIn, WORDS, type Cell } from './people.cases'
import { shown, stage } from './stage.cases'

// No screen may calm anybody of whom nothing is known, or of whom it is known that they are not covered: what is read out at a counter.

jest.mock('@/platform/clock', () => ({ now: jest.fn(), today: jest.fn() }))

const ACTS = { 'at the desk of a hospital': { a: 'settling', p: 'away' }, 'at a pharmacy': { a: 'pharmacy' }, 'where premiums are paid': { a: 'premium' } } as const
const SUMS: Readonly<Record<Cell['rules'], readonly string[]>> = { known: ['440.00', '880.00'], national: [], unknown: [] }

describe.each(Object.entries(ACTS))('%s', (_, act) => {
  it.each(NAMED)('hears first how somebody stands, and promises nothing to who is not in force: %s', (_name, cell) => {
    stage(cell)
    const { text } = shown(CounterPage, { ...act, w: 'po' })
    const kind = expected(cell)
    expect(text).toContain(NAME)
    if (kind === 'inForce') expect(text).not.toMatch(/先弄清|不知道在不在保/)
    else {
      expect(text).toMatch(kind === 'unknown' ? /还不知道在不在保：/ : new RegExp(`记着的是「(${WORDS[kind].must.source})」，先弄清`))
      if (act.a !== 'premium' && kind !== 'unknown') expect(text).toContain('的医保今天能不能用？')
    }
    expect(text).not.toContain('。。')
    expect(act.a === 'premium' ? SUMS[cell.rules] : []).toEqual(expect.arrayContaining([...sumsIn(text)]))
    // 「可能缴过了，也可能还没开始」 is for somebody in force in a place whose days are known.
    if (kind !== 'inForce' || cell.rules !== 'known') expect(text).not.toContain('可能缴过了')
    if (act.a === 'premium' && isQuiet(cell)) expect(text).toContain('可能缴过了')
  })
})
