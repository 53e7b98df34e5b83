import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { OwnFigure } from '@/domain/own-place/own-figure'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { ownFigures } from '@/policy/own/own-figures'
import { MOST_OWN, useOwnPlaces } from './own-places'
import { useStorageReport } from './storage-report'

const TEXT = readFileSync(path.join(__dirname, 'fixtures', 'own-places-v1.json'), 'utf8')
const FIGURES = (JSON.parse(TEXT) as { state: { figures: OwnFigure[] } }).state.figures

async function restart(text: string): Promise<void> {
  useOwnPlaces.setState({ figures: [] })
  writeStorage('own-places', text)
  await useOwnPlaces.persist.rehydrate()
}
beforeEach(() => {
  useOwnPlaces.setState({ figures: [] })
  useStorageReport.setState({ troubles: [] })
})

it('is read as it was saved, and policy sees it', async () => {
  await restart(TEXT)
  expect(useOwnPlaces.getState().figures).toEqual(FIGURES)
  expect(ownFigures()).toBe(useOwnPlaces.getState().figures)
})

it.each([
  ['a rate above all', { value: 10_001 }],
  ['another name for it', { id: 'x' }],
  ['no place', { areaCode: 'x' }],
  ['a field nobody knows', { extra: 1 }],
  ['a tier that is none', { tier: 'x' }]
])('a figure with %s is set aside alone', async (_, patch) => {
  const [first, second, third, ...more] = FIGURES
  await restart(JSON.stringify({ state: { figures: [first, second, { ...third, ...patch }, ...more] }, version: 1 }))
  expect(useOwnPlaces.getState().figures).toEqual([first, second, ...more])
  expect(useStorageReport.getState().troubles).toMatchObject([{ store: 'own-places' }])
})

it('a figure takes the place of what was said of the same thing; too many are refused', () => {
  const { put, remove } = useOwnPlaces.getState()
  const [first] = FIGURES as [OwnFigure]
  expect([put(FIGURES), put([{ ...first, value: 1 }])]).toEqual(['put', 'put'])
  expect(useOwnPlaces.getState().figures.map(({ value }) => value)).toEqual(['2026-12-20', 60_00, 10_00, 1])
  const many = Array.from({ length: MOST_OWN }, (_, n) => ({ ...first, id: `x${n}` }))
  expect(put(many)).toBe('full')
  remove([first.id])
  expect(useOwnPlaces.getState().figures).toHaveLength(3)
  expect(readStorage('own-places')).toMatchObject({ kind: 'found' })
})
