import { fen } from '@/domain/money/fen'
import { readStorage, storageKeys } from '@/platform/storage/storage'
import { useBills } from './bills'
import { useDone } from './done'
import { useEntries } from './entries'
import { eraseAll } from './erase'
import { forgetGone } from './forget-gone'
import { useHousehold, type MemberDraft } from './household'
import { useProgress } from './progress'
import { reportTrouble } from './storage-report'
import { STORES } from './stores'
import { useTyped } from './typed'
import { useUnfinished } from './unfinished'

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
    useUnfinished.getState().note(`${member}/familyProxy/`, { title: '亲情账户', done: 1, total: 5, next: '传照片', member, page: 'familyGuide', query: { guide: 'familyProxy' } })
    useDone.getState().handOut('phone', [{ id: `330800:${member}:premium:2027`, fingerprint: 'x', due: '2026-12-31', title: '缴费' }], '2026-11-22')
    useDone.getState().handOut('file', [{ id: `330800:${member}:premium:2027`, fingerprint: 'x', due: '2026-12-31', title: '缴费' }], '2026-11-22')
    useProgress.getState().chooseChannel({ member, list: 'familyProxy', about: '', channel: 'wechat' })
    useTyped.getState().keep(`member/${member}`, { nickname: '' }, { nickname: '又改了' })
  }
  useHousehold.getState().remove(ids[1] ?? '')
  useHousehold.getState().forgetRemoved()
}
const left = () => [
  useProgress.getState().cases.length, Object.keys(useDone.getState().marks).length, useEntries.getState().entries.length, useBills.getState().bills.length,
  Object.keys(useUnfinished.getState().works).length, Object.keys(useDone.getState().phone).length, Object.keys(useDone.getState().file).length,
  Object.keys(useProgress.getState().channels).length, Object.keys(useTyped.getState().forms).length
]

it('takes away what belonged to a member who is gone, and nothing else', () => {
  closedTooEarly()
  forgetGone()
  expect(left()).toEqual(Array(9).fill(2))
})

it('takes nothing away while the list of members may not be whole', () => {
  closedTooEarly()
  reportTrouble({ kind: 'damaged', store: 'household', keptAs: 'in-place', items: 1 })
  forgetGone()
  expect(left()).toEqual(Array(9).fill(3))
})

it('takes nothing away while a deletion can still be undone', () => {
  closedTooEarly()
  const [father] = useHousehold.getState().members
  useHousehold.getState().add(draft('小满'))
  useHousehold.getState().remove(father?.id ?? '')
  forgetGone()
  expect(left()).toEqual(Array(9).fill(3))
})

it('an app that ended within the eight seconds starts without them, and no text on the phone names her', async () => {
  closedTooEarly()
  const gone = Object.keys(useDone.getState().marks).flatMap((id) => id.split(':')).find((id) => /^[a-z2-9]{10}$/.test(id) && !useHousehold.getState().members.some((one) => one.id === id)) ?? ''
  const phone = () => (storageKeys() ?? []).map((key) => (({ kind, ...rest }) => ('text' in rest ? rest.text : kind))(readStorage(key))).join()
  expect(phone()).toContain(gone)
  for (const store of Object.values(STORES)) await store.persist.rehydrate()
  forgetGone()
  expect(gone).not.toBe('')
  expect(phone()).not.toContain(gone)
})
