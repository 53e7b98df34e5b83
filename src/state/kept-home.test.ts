import type { IsoDate } from '@/domain/date/iso-date'
import type { MemberDraft } from './household'

const TODAY = '2026-11-22'
const VIEW = { hero: { lead: { kind: 'quiet' } }, crew: [{ name: '爸爸' }] }
const draft: MemberDraft = { nickname: '爸爸', relation: 'father', insurance: 'resident', areaCode: '330800', years: [] }
const KEY = 'home-view'

/** What lies on the phone, whoever runs. `refuses`: keys that it does not write. */
let disk: Map<string, string>
let refuses: (key: string) => boolean
const fake = () => ({
  readStorage: (key: string) => (disk.has(key) ? { kind: 'found', text: disk.get(key) } : { kind: 'missing' }),
  writeStorage: (key: string, text: string) => (refuses(key) ? 'full' : (disk.set(key, text), 'written')),
  removeStorage: (key: string) => (disk.delete(key), 'removed'),
  storageKeys: () => [...disk.keys()],
  watchStorage: () => false
})

type Modules = typeof import('./stores') & typeof import('./erase') & typeof import('./backup') & typeof import('./storage-report') & typeof import('./kept-home')
type Run = Modules & { readonly view: unknown; readonly keep: (on?: IsoDate) => void }

/** A start of the app: `view` is what home opens with, before any store is open. */
function start(on: IsoDate = TODAY): Run {
  let run: Run | undefined
  jest.isolateModules(() => {
    jest.doMock('@/platform/storage/storage', fake)
    const kept = jest.requireActual<typeof import('./kept-home')>('./kept-home')
    const view = kept.readKeptHome(on)
    const modules = ['./stores', './erase', './backup', './storage-report'].map((name) => jest.requireActual<object>(name))
    const all = Object.assign({}, kept, ...modules) as Modules
    run = { ...all, view, keep: (day = TODAY) => all.keepHome(day, VIEW) }
  })
  return run as Run
}

/** A family on the phone, and home drawn of it. */
function startedOnce(): Run {
  const run = start()
  run.STORES.household.getState().add(draft)
  run.keep()
  return run
}

beforeEach(() => {
  disk = new Map()
  refuses = () => false
})

it('home opens with what it drew last, and no store is read for that', () => {
  startedOnce()
  expect(start().view).toEqual(VIEW)
})

it.each<[string, (run: Run) => void]>([
  ['somebody was changed', ({ STORES }) => STORES.household.getState().edit(STORES.household.getState().members[0]?.id ?? '', { ...draft, nickname: '爸啊' })],
  ['something was ticked', ({ STORES }) => void STORES.done.getState().mark(['a:b'], TODAY)],
  ['a bill came', ({ STORES }) => STORES.bills.setState({ bills: [] })],
  ['another place is looked at', ({ STORES }) => STORES['home-area'].getState().choose('500000')],
  ['the look was changed', ({ STORES }) => STORES.preferences.getState().chooseTheme('dark')],
  ['a backup was put back', ({ makeBackup, readBackup }) => {
    const made = makeBackup(TODAY)
    const read = readBackup(made.kind === 'made' ? made.text.replace('爸爸', '妈妈') : '')
    if (read.kind === 'ok') read.restore()
  }],
  ['everything was erased', ({ eraseAll }) => void eraseAll()],
  ['another tab wrote', () => void start().STORES.household.getState().add({ ...draft, nickname: '妈妈' })],
  ['a letter of a store changed', () => disk.set('household', (disk.get('household') ?? '').replace('爸爸', '妈妈'))],
  ['a store was taken away', () => disk.delete('household')],
  ['a restore ended half-way', () => disk.set('switching', '{"staged":["household"],"gone":[]}')],
  ['the switch itself is damaged', () => disk.set('switching', '{')]
])('not once %s', (_, change) => {
  const run = startedOnce()
  change(run)
  expect(start().view).toBeUndefined()
})

it.each<[string, (text: string) => string]>([
  ['no JSON', () => '{'],
  ['one letter changed', (text) => text.replace('quiet', 'quiex')],
  ['of another build', (text) => text.replace('"built":"tests"', '"built":"other"')],
  ['of a later form', (text) => text.replace('"version":1', '"version":2')],
  ['another thing altogether', () => '[]']
])('what was kept is nobody’s loss: %s', (_, change) => {
  startedOnce()
  disk.set(KEY, change(disk.get(KEY) ?? ''))
  const run = start()
  expect(run.view).toBeUndefined()
  expect(run.useStorageReport.getState().troubles).toEqual([])
  expect(run.STORES.household.getState().members).toHaveLength(1)
})

it.each(['2026-11-21', '2026-11-23'] as const)('never on another day: %s', (on) => {
  startedOnce()
  expect(start(on).view).toBeUndefined()
})

it('once a store is open in this run, what is kept is not asked', () => {
  const run = startedOnce()
  expect(run.readKeptHome(TODAY)).toBeUndefined()
})

describe('it is kept only where all that is on the screen lies in storage', () => {
  it('not what could not be saved', () => {
    const run = startedOnce()
    refuses = (key) => key === 'household'
    run.STORES.household.getState().add({ ...draft, nickname: '妈妈' })
    run.keep()
    expect(disk.has(KEY)).toBe(false)
    expect(start().view).toBeUndefined()
  })

  it('not of another tab’s text that is not on this screen yet', () => {
    const run = startedOnce()
    const theirs = (disk.get('household') ?? '').replace('爸爸', '我的妈妈')
    disk.set('household', theirs)
    run.keep()
    expect(start().view).toBeUndefined()
  })

  it('while something stored is damaged there is none', () => {
    startedOnce()
    disk.set('bills', '{"state":{"bills":[{"id":3}]},"version":1}')
    const run = start()
    run.keep()
    expect(disk.has(KEY)).toBe(false)
  })
})

it('without room for it nothing is said, and the one before goes', () => {
  const run = startedOnce()
  refuses = (key) => key === KEY
  run.keep('2026-11-23')
  expect(disk.has(KEY)).toBe(false)
  expect(run.useStorageReport.getState().troubles).toEqual([])
})

it('goes when there is nothing to keep, and is written once for the same', () => {
  const run = startedOnce()
  const set = jest.spyOn(disk, 'set')
  run.keep()
  expect(set).not.toHaveBeenCalled()
  run.keepHome(TODAY, undefined)
  expect(disk.has(KEY)).toBe(false)
})

it('is in no backup, and gone with everything', () => {
  const run = startedOnce()
  const made = run.makeBackup(TODAY)
  expect(made.kind === 'made' && made.text).toContain('爸爸')
  expect(made.kind === 'made' && made.text).not.toContain('quiet')
  run.eraseAll()
  expect([...disk.keys()]).toEqual([])
})

it('texts of before there were sums are told apart too', () => {
  const text = (nickname: string) => JSON.stringify({ state: { members: [{ id: 'dadaaaaaaa', nickname, relation: 'father', insurance: 'resident', areaCode: '330800', years: [] }] }, version: 3 })
  disk.set('household', text('爸爸'))
  start().keep()
  expect(start().view).toEqual(VIEW)
  disk.set('household', text('妈妈'))
  expect(start().view).toBeUndefined()
})
