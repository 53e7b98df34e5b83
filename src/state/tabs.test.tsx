// Two windows of a browser: two copies of the app's modules over one storage, each told of what the other writes.
import type { useHousehold as Household, MemberDraft } from './household'
import type { eraseAll as EraseAll } from './erase'

jest.mock('@/platform/storage/storage', () => jest.requireActual<object>('@/platform/storage/storage.h5'))

type Tab = { readonly household: typeof Household; readonly eraseAll: typeof EraseAll; readonly hear: (key: string) => void }

const draft = (nickname: string): MemberDraft => ({ nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [] })

function openTab(): Tab {
  const listeners: ((event: { key: string | null }) => void)[] = []
  const listen = jest.spyOn(window, 'addEventListener').mockImplementation((kind, listener) => {
    if (kind === 'storage') listeners.push(listener as never)
  })
  let tab: Tab | undefined
  jest.isolateModules(() => {
    const { useHousehold } = jest.requireActual<{ useHousehold: typeof Household }>('./household')
    const { eraseAll } = jest.requireActual<{ eraseAll: typeof EraseAll }>('./erase')
    tab = { household: useHousehold, eraseAll, hear: (key) => listeners.forEach((listener) => listener({ key: `anxin-yibao.${key}` })) }
  })
  listen.mockRestore()
  if (!tab) throw new Error('no tab')
  return tab
}

const names = ({ household }: Tab) => household.getState().members.map(({ nickname }) => nickname)
const add = ({ household }: Tab, name: string) => household.getState().add(draft(name))

beforeEach(() => localStorage.clear())

it('keeps both: 甲 added here, 乙 added there', () => {
  const [one, other] = [openTab(), openTab()]
  add(one, '甲')
  add(other, '乙')
  expect(names(other).sort()).toEqual(['乙', '甲'])
  one.hear('household')
  expect(names(one).sort()).toEqual(['乙', '甲'])
  expect(names(openTab()).sort()).toEqual(['乙', '甲'])
})

it.each([true, false])('leaves erased what was erased there (told of it: %s), and keeps what was added here since', (told) => {
  const [one, other] = [openTab(), openTab()]
  add(one, '甲')
  other.hear('household')
  one.eraseAll()
  if (told) other.hear('household')
  if (told) expect(names(other)).toEqual([])
  add(other, '乙')
  expect(names(other)).toEqual(['乙'])
  expect(names(openTab())).toEqual(['乙'])
})

it('shows at once what another window changed', () => {
  const [one, other] = [openTab(), openTab()]
  add(one, '甲')
  other.hear('household')
  const [member] = other.household.getState().members
  other.household.getState().edit(member?.id ?? '', draft('阿甲'))
  one.hear('household')
  expect(names(one)).toEqual(['阿甲'])
})

it('does not write over what a later app in another window saved', () => {
  const one = openTab()
  add(one, '甲')
  const later = '{"state":{},"version":99}'
  localStorage.setItem('anxin-yibao.household', later)
  add(one, '乙')
  expect(localStorage.getItem('anxin-yibao.household')).toBe(later)
  expect(names(one)).toEqual(['甲', '乙'])
})

it('refuses a 21st member that came from two windows, rather than lose one', () => {
  const one = openTab()
  for (let n = 0; n < 19; n += 1) add(one, `家人${n}`)
  const other = openTab()
  add(one, '甲')
  add(other, '乙')
  expect(JSON.parse(localStorage.getItem('anxin-yibao.household') ?? '')).toMatchObject({ state: { members: expect.arrayContaining([expect.objectContaining({ nickname: '甲' })]) as unknown } })
  expect(names(other)).toContain('乙')
})
