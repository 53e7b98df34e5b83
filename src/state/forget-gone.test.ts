import { fen } from '@/domain/money/fen'
import { useBills } from './bills'
import { useDone } from './done'
import { useEntries } from './entries'
import { eraseAll } from './erase'
import { forgetGone } from './forget-gone'
import { useHousehold, type MemberDraft } from './household'
import { useProgress } from './progress'
import { reportTrouble } from './storage-report'

const draft = (nickname: string): MemberDraft => ({ nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [] })

/** 爸爸 stays; 妈妈 was deleted, and the app ended before her things went. */
function closedTooEarly(): void {
  eraseAll()
  const ids = ['爸爸', '妈妈'].map((name) => useHousehold.getState().add(draft(name))).map((added) => (added.kind === 'added' ? added.id : ''))
  for (const member of [...ids, 'anyone']) {
    useProgress.getState().put({ member, list: 'familyProxy', about: '', channel: 'wechat' }, 'a', { on: '2026-11-22' })
    useDone.getState().mark([`330800:${member}:premium:2027`], '2026-11-22')
    useBills.getState().keep({ state: 'settled', who: member, on: '2026-03-02', care: 'inpatient', tier: 'secondary', place: 'local', city: '', filing: 'none', sheet: { total: fen(100_00) } })
    useEntries.getState().add({ kind: 'own', title: '体检', on: '2026-12-08', memberId: member })
  }
  useHousehold.getState().remove(ids[1] ?? '')
  useHousehold.getState().forgetRemoved()
}
const left = () => [useProgress.getState().cases.length, Object.keys(useDone.getState().marks).length, useEntries.getState().entries.length, useBills.getState().bills.length]

it('takes away what belonged to a member who is gone, and nothing else', () => {
  closedTooEarly()
  forgetGone()
  expect(left()).toEqual([2, 2, 2, 2])
})

it('takes nothing away while the list of members may not be whole', () => {
  closedTooEarly()
  reportTrouble({ kind: 'damaged', store: 'household', keptAs: 'in-place', items: 1 })
  forgetGone()
  expect(left()).toEqual([3, 3, 3, 3])
})

it('takes nothing away while a deletion can still be undone', () => {
  closedTooEarly()
  const [father] = useHousehold.getState().members
  useHousehold.getState().add(draft('小满'))
  useHousehold.getState().remove(father?.id ?? '')
  forgetGone()
  expect(left()).toEqual([3, 3, 3, 3])
})
