import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, storageKeys, writeStorage } from '@/platform/storage/storage'
import { EMPTY_FORM, NO_OWN, useEstimates, type EstimateForm } from './estimates'
import { carryOnStored } from './joint-steps'
import { useStorageReport } from './storage-report'

const OLD = readFileSync(path.join(__dirname, 'fixtures', 'estimates-v1.json'), 'utf8')

const stored = (): string => {
  const read = readStorage('estimates')
  return read.kind === 'found' ? read.text : read.kind
}

async function restart(text: string): Promise<void> {
  useEstimates.setState({ draft: EMPTY_FORM })
  writeStorage('estimates', text)
  carryOnStored()
  await useEstimates.persist.rehydrate()
}

beforeEach(() => useStorageReport.setState({ troubles: [] }))

describe('a form saved before figures could be typed in by hand', () => {
  it('is read as it is, with none of them', async () => {
    await restart(OLD)
    const { draft } = JSON.parse(OLD).state as { draft: EstimateForm }
    expect(useEstimates.getState().draft).toEqual({ ...draft, own: NO_OWN })
  })

  it('is neither set aside nor changed by being read', async () => {
    await restart(OLD)
    const { draft } = JSON.parse(OLD).state as { draft: EstimateForm }
    expect(JSON.parse(stored())).toMatchObject({ state: { draft }, version: 2 })
    expect(storageKeys()?.filter((key) => key.includes('damaged'))).toEqual([])
    expect(useStorageReport.getState().troubles).toEqual([])
  })

  it('keeps its text when something is typed in by hand afterwards', async () => {
    await restart(OLD)
    const { draft, keepDraft } = useEstimates.getState()
    keepDraft({ ...draft, own: { ...NO_OWN, who: 'guest', rate: '６５ %' } })
    await restart(stored())
    expect(useEstimates.getState().draft).toMatchObject({ b: '２２０００', own: { who: 'guest', rate: '６５ %', start: '' } })
  })
})

it.each([
  ['a field nobody knows', { ...NO_OWN, extra: '' }],
  ['a field missing', { who: '', start: '', rate: '' }],
  ['a number for a text', { ...NO_OWN, rate: 65 }]
])('entered figures with %s are set aside, not read', async (_case, own) => {
  await restart(JSON.stringify({ state: { draft: { ...EMPTY_FORM, own } }, version: 2 }))
  expect(useEstimates.getState().draft).toEqual(EMPTY_FORM)
  expect(useStorageReport.getState().troubles).toMatchObject([{ kind: 'damaged', store: 'estimates' }])
})

it('a figure keeps the note of where it was taken over from', async () => {
  const own = { ...NO_OWN, who: 'guest', rate: '70', notes: { rate: '网上有人写 70%（2024，没核对）' } }
  useEstimates.getState().keepDraft({ ...EMPTY_FORM, own })
  await restart(stored())
  expect(useEstimates.getState().draft.own).toEqual(own)
})

it('a text of before figures had notes is read', async () => {
  const { notes: _notes, ...own } = { ...NO_OWN, who: 'guest', rate: '70' }
  await restart(JSON.stringify({ state: { draft: { ...EMPTY_FORM, own }, saved: [] }, version: 1 }))
  expect(useEstimates.getState().draft.own).toEqual({ ...own, notes: {} })
})
