import { act, renderHook, waitFor } from '@testing-library/react'
import { compact } from '@/policy/data/compact'
import { authoredPlace } from '@/policy/data/authored'
import { lookElsewhere, placeData } from '@/policy/data/place-data'
import { loadPlace } from '@/platform/places/load-place'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { arePlacesHere, fetchPlaces, filesFor, useLatestPlace, usePlaces } from './places'

jest.mock('@/platform/places/load-place', () => ({ loadPlace: jest.fn() }))
const load = loadPlace as jest.MockedFunction<typeof loadPlace>
const file = (code: string) => ({ kind: 'ready' as const, data: compact(authoredPlace(code)) })

beforeEach(() => {
  lookElsewhere(() => undefined)
  load.mockReset()
})

it.each([
  ['a place and its province', ['350300'], false, ['350300', '350000']],
  ['the nation too', ['350300'], true, ['350300', '350000', '000000']],
  ['a place without data has no file', ['999900'], false, []],
  ['nobody says where', ['', 'x'], false, []],
  ['each once', ['350300', '350300'], false, ['350300', '350000']]
])('files of %s', (_, codes, nation, files) => expect(filesFor(codes, nation)).toEqual(files))

describe('a place that is not here', () => {
  it('is loading, then ready, and stays on the phone', async () => {
    load.mockImplementation((code) => Promise.resolve(file(code)))
    const { result } = renderHook(() => usePlaces(['330800']))
    expect(result.current).toMatchObject({ state: 'loading', missing: ['330800'] })
    await waitFor(() => expect(result.current.state).toBe('ready'))
    expect(placeData('330800')?.terms?.area.short).toBe('衢州')
    expect(readStorage('place.330800').kind).toBe('found')
  })

  it('that does not come is unreachable, and comes when tried again', async () => {
    load.mockResolvedValueOnce({ kind: 'unreachable' })
    const { result } = renderHook(() => usePlaces(['440100']))
    await waitFor(() => expect(result.current.state).toBe('unreachable'))
    load.mockImplementation((code) => Promise.resolve(file(code)))
    act(() => result.current.retry())
    await waitFor(() => expect(result.current.state).toBe('ready'))
  })

  it.each([['another place', () => file('330800')], ['rubbish', () => ({ kind: 'ready' as const, data: [1, 2] })], ['nothing', () => ({ kind: 'ready' as const, data: null })]])('is not taken for %s', async (_, answer) => {
    load.mockResolvedValue(answer())
    expect(await fetchPlaces(['310000'], false)).toBe(false)
    expect(placeData('310000')).toBeUndefined()
  })
})

describe('a copy on the phone', () => {
  it('is there at once, without fetching', () => {
    writeStorage('place.500000', JSON.stringify({ form: 1, version: 'authored', data: compact(authoredPlace('500000')) }))
    const { result } = renderHook(() => usePlaces(['500000']))
    expect(result.current.state).toBe('ready')
    expect(load).not.toHaveBeenCalled()
  })

  it('of an older build is used at once and renewed', async () => {
    writeStorage('place.532300', JSON.stringify({ form: 1, version: 'older', data: compact(authoredPlace('532300')) }))
    load.mockImplementation((code) => Promise.resolve(file(code)))
    const { result } = renderHook(() => usePlaces(['532300']))
    expect(result.current.state).toBe('ready')
    await waitFor(() => expect(JSON.parse((readStorage('place.532300') as { text: string }).text)).toMatchObject({ version: 'authored' }))
  })

  it.each([['of another form', JSON.stringify({ form: 0, version: 'authored', data: [] })], ['that is damaged', '{'], ['of another place', JSON.stringify({ form: 1, version: 'authored', data: compact(authoredPlace('330800')) })]])('%s is fetched again', (_, text) => {
    writeStorage('place.350300', text)
    expect(arePlacesHere(['350300'], false)).toBe(false)
  })
})

it('a copy whose terms turn out to be damaged is dropped, and the place fetched again', () => {
  const { terms, ...rest } = authoredPlace('310000') ?? {}
  const [shapes, table, root] = compact({ ...rest, terms: { odd: terms } })
  writeStorage('place.310000', JSON.stringify({ form: 1, version: 'authored', data: [shapes.map((keys) => (keys.includes('odd') ? null : keys)), table, root] }))
  expect(arePlacesHere(['310000'], false)).toBe(true)
  expect(placeData('310000')?.enrolment?.areaCode).toBe('310000')
  expect(() => placeData('310000')?.terms).toThrow()
  expect(placeData('310000')).toBeUndefined()
  expect(readStorage('place.310000').kind).toBe('missing')
  expect(arePlacesHere(['310000'], false)).toBe(false)
})

describe('two places asked for one after the other', () => {
  it('the later tap stands, whichever comes first', async () => {
    const arrive: Record<string, () => void> = {}
    load.mockImplementation((code) => new Promise((resolve) => (arrive[code] = () => resolve(file(code)))))
    const acts: string[] = []
    const { result } = renderHook(() => useLatestPlace())
    const ask = (code: string) => result.current(code, () => acts.push(code), () => acts.push(`no ${code}`))
    ask('510100')
    ask('500000')
    Object.keys(arrive).reverse().forEach((code) => arrive[code]?.())
    await everythingCame()
    expect(acts).toEqual(['500000'])
  })

  it('a place that is here at once is not overtaken by one that was asked for before', async () => {
    let arrive: () => void = () => undefined
    await fetchPlacesNow('330800')
    load.mockImplementation((code) => new Promise((resolve) => (arrive = () => resolve(file(code)))))
    const acts: string[] = []
    const { result } = renderHook(() => useLatestPlace())
    result.current('440300', () => acts.push('slow'), () => acts.push('lost'))
    result.current('330800', () => acts.push('here'), () => undefined)
    arrive()
    await everythingCame()
    expect(acts).toEqual(['here'])
  })
})

/** All that waits on what arrived has had its turn: an act that must not come would have come. */
const everythingCame = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done)))

async function fetchPlacesNow(code: string): Promise<void> {
  load.mockImplementation((one) => Promise.resolve(file(one)))
  await fetchPlaces([code])
}
