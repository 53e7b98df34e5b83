import { told } from '@/domain/enrolment/years.cases'
import { useHousehold, type MemberDraft } from './household'
import { tellYear } from './tell-year'

const draft: MemberDraft = { nickname: '爸爸', relation: 'father', insurance: 'resident', areaCode: '330800', years: told([2025], [2026]) }
const first = () => useHousehold.getState().members[0]

beforeEach(() => {
  useHousehold.setState({ members: [], lastRemoved: null })
  useHousehold.getState().add(draft)
})

it.each([
  ['a year nobody spoke of', 2027, 'paid', told([2025, 2027], [2026])],
  ['a year that was missed', 2026, 'paid', told([2025, 2026])],
  ['a year that was paid', 2025, 'missed', told([], [2025, 2026])]
] as const)('%s', (_, year, was, years) => {
  const undo = tellYear([first()?.id ?? ''], year, was)
  expect([...(first()?.years ?? [])]).toEqual([...years].sort((a, b) => a.year - b.year))
  undo()
  expect(first()?.years).toEqual(told([2025], [2026]))
})

it('leaves others alone', () => {
  useHousehold.getState().add({ ...draft, nickname: '妈妈' })
  tellYear([first()?.id ?? ''], 2027, 'paid')
  expect(useHousehold.getState().members[1]).toMatchObject({ years: told([2025], [2026]) })
})
