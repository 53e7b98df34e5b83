import { act, renderHook, waitFor } from '@testing-library/react'
import { authoredLeads } from '@/policy/data/authored'
import { compact } from '@/policy/data/compact'
import { encodeLeads, hasLeads } from '@/policy/geography/coverage'
import { loadPlace } from '@/platform/places/load-place'
import { readStorage } from '@/platform/storage/storage'
import { useLeads } from './leads'

jest.mock('@/platform/places/load-place', () => ({ loadPlace: jest.fn() }))
const load = loadPlace as jest.MockedFunction<typeof loadPlace>
const file = (name: string) => Promise.resolve({ kind: 'ready' as const, data: compact(authoredLeads.get(name.replace('leads-', ''))) })

beforeEach(() => load.mockReset().mockImplementation(file))

it('knows which places have leads, in as many characters for one as for all', () => {
  expect([...authoredLeads.keys()].filter((code) => !hasLeads(code))).toEqual([])
  expect(['330800', '999999', ''].map(hasLeads)).toEqual([false, false, false])
  expect(encodeLeads(new Set(['320300'])).length).toBe(encodeLeads(new Set(authoredLeads.keys())).length)
})

it('leads of a place come when they are asked for, and stay on the phone', async () => {
  const { result } = renderHook(() => useLeads('320300'))
  expect(result.current).toMatchObject({ state: 'loading', leads: [] })
  await waitFor(() => expect(result.current.state).toBe('ready'))
  expect(result.current.leads).toEqual(authoredLeads.get('320300'))
  expect(readStorage('place.leads-320300').kind).toBe('found')
})

it('nothing is fetched for a place without any', () => {
  const { result } = renderHook(() => useLeads('330800'))
  expect(result.current).toMatchObject({ state: 'ready', leads: [] })
  renderHook(() => useLeads(''))
  expect(load).not.toHaveBeenCalled()
})

it.each([['no network', { kind: 'unreachable' as const }], ['no leads', { kind: 'ready' as const, data: [1, 2, 3] }]])('%s: said, and tried again', async (_, answer) => {
  load.mockResolvedValueOnce(answer)
  const code = _ === 'no network' ? '120000' : '130400'
  const { result } = renderHook(() => useLeads(code))
  await waitFor(() => expect(result.current.state).toBe('unreachable'))
  act(() => result.current.retry())
  await waitFor(() => expect(result.current.leads).toEqual(authoredLeads.get(code)))
})
