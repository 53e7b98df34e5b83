import ChoosePage from '@/packages/family-accounts/choose'
import GuidePage from '@/packages/family-accounts/guide'
import ChecklistPage from '@/packages/out-of-area/checklist'
import FilingPage from '@/packages/out-of-area/index'
import { useHousehold } from '@/state/household'
import { expected, NAME, NAMED, personOf, sumsIn, WORDS } from './people.cases'
import { shown, stage } from './stage.cases'

// No screen may calm anybody of whom nothing is known, or of whom it is known that they are not covered: filing and family accounts.

jest.mock('@/platform/clock', () => ({ now: jest.fn(), today: jest.fn() }))

/** Whose account it is: somebody with a job. */
const OWNER = { id: 'me', nickname: '我', relation: 'self', insurance: 'employee', status: 'active', areaCode: '330800', years: [] } as const

const PAGES = {
  'the filing wizard': [FilingPage, { w: 'po' }],
  'its checklist': [ChecklistPage, { h: '330800', r: 'longStay', s: 'planned', t: '42', c: 'inpatient', n: 'yes', w: 'po' }],
  'a guide of the family accounts': [GuidePage, { guide: 'familySharing', member: 'po' }],
  'the questions of the family accounts': [ChoosePage, { member: 'po', goal: 'familySharing' }]
} as const

describe.each(Object.entries(PAGES))('%s', (_, [Page, query]) => {
  it.each(NAMED)('says first how somebody stands who is not in force: %s', (_name, cell) => {
    stage(cell)
    useHousehold.setState({ members: [{ ...personOf(cell), relation: 'mother' }, OWNER] })
    const { text } = shown(Page, query)
    const kind = expected(cell)
    const said = kind === 'unknown' ? `还不知道${NAME}在不在保。` : new RegExp(`${NAME}(还在)?(${WORDS[kind].must.source})`)
    expect(text).toContain(NAME)
    if (kind === 'inForce') expect(text).not.toMatch(/看病的部分，在保才算数/)
    else {
      expect(text).toMatch(said)
      expect(text).toContain('看病的部分，在保才算数。')
      expect(text).not.toContain('。。')
    }
    // A sum is there only once a bill is typed in.
    expect(sumsIn(text)).toEqual([])
  })
})
