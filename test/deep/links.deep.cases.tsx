import { cleanup, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { router } from '../taro'
import { readGuideLink } from '@/features/family-accounts/link-params'
import { readLink as readFilingLink } from '@/features/out-of-area-filing/link-params'
import { readLink as readLibraryLink } from '@/features/policy-library/screen/link-params'
import { PAGES, TABS } from '@/platform/routes/navigation'
import { decodeQueryValue } from '@/platform/routes/route-query'
import { watchLostPages } from '@/platform/routes/lost-page.h5'
import { count, random, SEED, writeTable } from '@/state/deep/table.cases'
import { useDone } from '@/state/done'
import { useEntries } from '@/state/entries'
import { useFilingDraft } from '@/state/filing-draft'
import { useHousehold } from '@/state/household'
import { useProgress } from '@/state/progress'
import { useUnfinished } from '@/state/unfinished'

jest.setTimeout(600_000)

const LINKS = 20_000
/** One in so many is drawn as a page. */
const DRAWN = 50
/** What somebody else would like to see on our screen. */
const LURES = ['点这里领钱', '<img src=x onerror=1>领钱', '%E9%A2%86%E9%92%B1', '330802195601011234', '领钱&member=', '__proto__', 'constructor', '%', '%E0%A4', '\u2028领钱', ' ', '']
const LURE = /领钱|330802195601011234|onerror/

const WHO = 'bnw29dkrtz'
const OURS = [
  '/packages/policy/index?area=330800&fact=330800.share',
  '/packages/policy/index?area=000000',
  '/packages/out-of-area/index?h=330800&r=longStay&s=before&t=42&c=inpatient&n=yes&q=yes&l=yes&m=no',
  `/packages/out-of-area/checklist?h=330800&r=longStay&s=selfPaid&t=42&c=inpatient&n=yes&w=${WHO}&p=武汉&e=2026-11-02`,
  `/packages/family-accounts/guide?guide=familyProxy&channel=nationalApp&member=${WHO}&owner=${WHO}`,
  `/packages/family-accounts/choose?owner=${WHO}`,
  `/packages/calendar/cover?member=${WHO}`,
  `/packages/household/member?id=${WHO}`,
  '/packages/calendar/entry?id=abcdefghjk',
  '/packages/places/index',
  '/pages/home/index'
]
const PAGE_OF: Readonly<Record<string, () => { default: ComponentType }>> = {
  '/packages/policy/index': () => jest.requireActual('@/packages/policy/index'),
  '/packages/out-of-area/index': () => jest.requireActual('@/packages/out-of-area/index'),
  '/packages/out-of-area/checklist': () => jest.requireActual('@/packages/out-of-area/checklist'),
  '/packages/family-accounts/guide': () => jest.requireActual('@/packages/family-accounts/guide'),
  '/packages/family-accounts/choose': () => jest.requireActual('@/packages/family-accounts/choose'),
  '/packages/calendar/cover': () => jest.requireActual('@/packages/calendar/cover'),
  '/packages/household/member': () => jest.requireActual('@/packages/household/member'),
  '/packages/calendar/entry': () => jest.requireActual('@/packages/calendar/entry')
}

const pick = <Item,>(all: readonly Item[]): Item => all[random(all.length)] as Item

function mutated(link: string): string {
  let changed = link
  for (let times = random(4); times >= 0; times -= 1) {
    const at = random(changed.length + 1)
    const ways = [
      () => changed.slice(0, at) + String.fromCharCode(32 + random(95)) + changed.slice(at + 1),
      () => changed.slice(0, at) + changed.slice(at + 1 + random(12)),
      () => changed.slice(0, at),
      () => changed.replace(/=[^&]*/, `=${pick(LURES)}`),
      () => changed.replace(/=([^&]*)(&|$)/g, (whole) => (random(3) === 0 ? `=${pick(LURES)}${whole.endsWith('&') ? '&' : ''}` : whole)),
      () => `${changed}&${pick(LURES)}=${pick(LURES)}`,
      () => `${changed}&${pick(['w', 'p', 'e', 'h', 'member', 'owner', 'fact', 'area', 'guide', 'id'])}=${pick(LURES)}`,
      () => changed.slice(0, at) + 'x'.repeat(random(2000)) + changed.slice(at)
    ]
    changed = pick(ways)()
  }
  return changed
}

/** As the router hands it over: what cannot be decoded stays as it stands. */
function queryOf(link: string): Record<string, string> {
  const [, query = ''] = link.split(/\?(.*)/s)
  return Object.fromEntries(query.split('&').filter(Boolean).map((pair) => [pair.split('=')[0] ?? '', decodeQueryValue(pair.split(/=(.*)/s)[1] ?? '')]))
}

const kept = (): string =>
  JSON.stringify([useHousehold.getState().members, useDone.getState().marks, useEntries.getState().entries, useProgress.getState().cases, useUnfinished.getState().works])

beforeAll(() => {
  process.stdout.write(`seed ${SEED}\n`)
  watchLostPages()
})
afterAll(() =>
  writeTable({
    name: 'links',
    title: 'Links and addresses, changed by somebody else',
    text: 'Nothing throws, no word of a link is on the screen, nothing that is kept changes, and an address that is none of ours leads home.'
  })
)
beforeEach(() => {
  useHousehold.setState({ members: [{ id: WHO, nickname: '妈妈', relation: 'mother', insurance: 'resident', areaCode: '330800', years: [], careArea: { name: '武汉' } }], lastRemoved: null })
  useFilingDraft.getState().keep({})
})

it(`${LINKS} changed links are read: no throw, nothing in them but our own values`, () => {
  const members = useHousehold.getState().members
  for (let n = 0; n < LINKS; n += 1) {
    const query = queryOf(mutated(pick(OURS)))
    // A member is looked up by an id and never shown by it.
    const read = [readLibraryLink(query), { ...readFilingLink(query), member: undefined }, { ...readGuideLink(query, members), guide: undefined }]
    if (LURE.test(JSON.stringify(read))) throw new Error(`words of a link: ${JSON.stringify(query)}`)
    count('link changed and read')
  }
})

it(`${LINKS} changed addresses: one of ours, or home`, () => {
  const known: readonly string[] = [...Object.values(TABS), ...Object.values(PAGES)]
  for (let n = 0; n < LINKS; n += 1) {
    const link = mutated(pick(OURS))
    window.history.replaceState(null, '', `#${link}`)
    window.dispatchEvent(new Event('hashchange'))
    const path = window.location.hash.slice(1).split('?')[0] ?? ''
    if (!['', '/', ...known].includes(path)) throw new Error(`an address of nobody's stays: ${link}`)
    count(path === (link.split('?')[0] ?? '') ? 'address changed, still a page of ours' : 'address changed, led home')
  }
})

it('one in fifty is drawn: the page serves, without a word of the link, and nothing that is kept changes', () => {
  const before = kept()
  for (let n = 0; n < LINKS / DRAWN; n += 1) {
    const ours = pick(OURS.filter((link) => (link.split('?')[0] ?? '') in PAGE_OF))
    const link = mutated(ours)
    router.params = queryOf(link)
    const { default: Page } = (PAGE_OF[ours.split('?')[0] ?? ''] as () => { default: ComponentType })()
    render(<Page />)
    const text = document.body.textContent ?? ''
    const typed = [...document.querySelectorAll('input')].map(({ value }) => value).join()
    if (text === '' || text.includes('这一页出了错')) throw new Error(`no page for ${link}`)
    if (LURE.test(text + typed)) throw new Error(`words of a link on the screen: ${link}`)
    if (kept() !== before) throw new Error(`something kept has changed: ${link}`)
    cleanup()
    count('link changed and drawn')
  }
})
