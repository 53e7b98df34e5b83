import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fen } from '@/domain/money/fen'
import { readStorage, removeStorage, storageKeys, writeStorage } from '@/platform/storage/storage'
import { makeBackup, readBackup } from './backup'
import { EMPTY_SHEET, MAX_BILLS, useBills, type BillDraft } from './bills'
import { billsStep } from './bills-step'
import { eraseAll } from './erase'
import { NO_OWN, useEstimates } from './estimates'
import { carriedOn, carryOnStored } from './joint-steps'
import { useStorageReport } from './storage-report'

const fixture = (name: string): string => readFileSync(path.join(__dirname, 'fixtures', `${name}-v1.json`), 'utf8')
type Old = { readonly state: { readonly draft: object; readonly saved: readonly { readonly on: string; readonly form: object }[] } }
const OLD = JSON.parse(fixture('estimates')) as Old

const store = () => useBills.getState()
const paper = (on: '2026-03-02' | '2026-05-06'): BillDraft => ({ state: 'settled', who: 'm1', on, care: 'inpatient', tier: 'secondary', place: 'local', city: '', filing: 'none', sheet: { total: fen(100_00) } })
const at = (name: string): unknown => (({ kind, ...rest }) => ('text' in rest ? (JSON.parse(rest.text) as unknown) : kind))(readStorage(name))

async function restart(texts: Readonly<Record<string, string>>): Promise<void> {
  useBills.setState({ bills: [], draft: EMPTY_SHEET, lastRemoved: null })
  removeStorage('bills')
  for (const [name, text] of Object.entries(texts)) writeStorage(name, text)
  carryOnStored()
  await useEstimates.persist.rehydrate()
  await useBills.persist.rehydrate()
}

beforeEach(() => {
  eraseAll()
  useStorageReport.setState({ troubles: [] })
})

describe('estimates kept before there were bills', () => {
  it('open as they were, as bills of their day, and none stands twice', async () => {
    await restart({ estimates: fixture('estimates') })
    const expected = OLD.state.saved.map((one) => ({ ...one, state: 'estimated', on: '2025-12-03', keptOn: '2026-11-20', form: { ...one.form, own: NO_OWN } }))
    expect(store().bills).toEqual(expected)
    expect(at('estimates')).toMatchObject({ state: { draft: OLD.state.draft }, version: 2 })
    expect(at('estimates')).not.toHaveProperty('state.saved')
    expect([storageKeys()?.filter((key) => key.includes('damaged')), useStorageReport.getState().troubles]).toEqual([[], []])
  })

  it('are of the day they were kept where no day was picked', () => {
    const saved = OLD.state.saved.map((one) => ({ ...one, form: { ...one.form, on: '' } }))
    const after = carriedOn({ estimates: { state: { ...OLD.state, saved }, version: 1 } }, [billsStep])
    expect(after.bills?.state).toMatchObject({ bills: [{ on: '2026-11-20', keptOn: '2026-11-20' }] })
  })

  it.each([
    ['a bad one costs itself', { saved: [7, ...OLD.state.saved] }, 1],
    ['no list at all is set aside', { saved: 'all of them' }, 0],
    ['a changed letter of its name costs none', { saveb: OLD.state.saved }, 1]
  ])('%s', async (_case, saved, left) => {
    await restart({ estimates: JSON.stringify({ state: { draft: OLD.state.draft, ...saved }, version: 1 }) })
    expect(store().bills).toHaveLength(left)
    expect(useEstimates.getState().draft).toMatchObject({ city: '武汉' })
  })

  it('are set aside, and not lost, where bills were kept before they could be read', async () => {
    const bills = fixture('bills')
    await restart({ bills, estimates: fixture('estimates') })
    expect(store().bills).toHaveLength(3)
    expect(useStorageReport.getState().troubles).toMatchObject([{ kind: 'damaged', store: 'estimates' }])
    expect(JSON.stringify(at('estimates.damaged-1'))).toContain('k3x7q9m2ab')
  })

  it('come out of an old backup, too', () => {
    store().keep(paper('2026-03-02'))
    const made = makeBackup('2026-11-22')
    const backup = JSON.parse(made.kind === 'made' ? made.text : '') as { stores: Record<string, unknown> }
    const read = readBackup(JSON.stringify({ ...backup, stores: { household: backup.stores.household, estimates: JSON.parse(fixture('estimates')) as unknown } }))
    if (read.kind === 'ok') read.restore()
    expect(store().bills).toMatchObject([{ id: 'k3x7q9m2ab', state: 'estimated', low: 512300 }])
  })
})

it('reads what version 1 saved', async () => {
  await restart({ bills: fixture('bills') })
  expect(store().bills.map(({ state }) => state)).toEqual(['settled', 'unclaimed', 'estimated'])
  expect(store().draft.amounts).toEqual({ total: '３２０', cash: '192.00' })
  expect(useStorageReport.getState().troubles).toEqual([])
})

it.each([
  ['a sum that is no whole fen', { total: 1.5 }],
  ['a field that no paper has', { price: 1 }],
  ['a negative sum', { total: -1 }]
])('%s costs the one bill', async (_case, sheet) => {
  const { state } = JSON.parse(fixture('bills')) as { state: { bills: readonly object[] } }
  await restart({ bills: JSON.stringify({ state: { ...state, bills: state.bills.map((one, n) => (n === 0 ? { ...one, sheet } : one)) }, version: 1 }) })
  expect(store().bills.map((one) => one.state)).toEqual(['unclaimed', 'estimated'])
  expect(useStorageReport.getState().troubles).toMatchObject([{ kind: 'damaged', store: 'bills', items: 1 }])
})

it('keeps newest first, and a paper takes the place of its estimate', () => {
  const kept = store().keep(paper('2026-03-02'))
  store().keep(paper('2026-05-06'))
  store().keep({ ...paper('2026-03-02'), sheet: { total: fen(99_00) } } as BillDraft, kept.kind === 'kept' ? kept.id : '')
  expect(store().bills).toMatchObject([{ on: '2026-05-06' }, { on: '2026-03-02', sheet: { total: 99_00 } }])
})

it('deletes, undoes to the same place, and says when there is no room', () => {
  store().keep(paper('2026-03-02'))
  store().keep(paper('2026-05-06'))
  store().remove(store().bills[1]?.id ?? '')
  expect(store().undoRemove()).toBe('restored')
  expect(store().bills.map(({ on }) => on)).toEqual(['2026-05-06', '2026-03-02'])
  expect(store().undoRemove()).toBe('nothing-to-undo')
  for (let n = store().bills.length; n < MAX_BILLS; n += 1) store().keep(paper('2026-03-02'))
  expect(store().keep(paper('2026-03-02')).kind).toBe('full')
})
