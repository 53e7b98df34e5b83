// Every tick belongs to one matter: another bill, journey, year or owner begins again.
import { expect, test, type Phone } from '../driver'
import { ACCOUNTS_FAMILY, BOTH_PAID, CHILD_OF_TWO, FILING_FAMILY, FULL_ENTRIES, OF_MOTHER } from '../../families'
import { withFamily } from './steps/family'

const noon = (day: string) => ({ now: `${day}T12:00:00+08:00` })
const CHECKLIST = 'packages/out-of-area/checklist'
const boxes = (phone: Phone) => phone.screen.getByRole('checkbox')

/** A person needs a moment to see that the button is another one now; two quick taps on one place are one. */
async function toTheList(phone: Phone): Promise<void> {
  await expect(async () => {
    if ((await phone.route()) !== CHECKLIST) await phone.tap('看怎么报')
    expect(await phone.route()).toBe(CHECKLIST)
  }).toPass({ intervals: [600] })
}

/** Every box of a list; those that ask for a day get the one offered. */
async function tickAll(phone: Phone): Promise<void> {
  const count = await boxes(phone).count()
  for (let n = 0; n < count; n += 1) {
    const words = (await boxes(phone).nth(n).getAttribute('aria-label')) ?? (await boxes(phone).nth(n).innerText())
    await phone.tap(new RegExp(`^${words.split('\n')[0] ?? ''}`), { nth: 0 })
    if (await phone.screen.getByRole('button', { name: '记下', exact: true }).isVisible()) await phone.tap('记下')
    await expect(boxes(phone).nth(n)).toHaveAttribute('aria-checked', 'true')
  }
}

const claim = (endedOn: string) => `packages/out-of-area/checklist?h=330800&r=emergency&s=selfPaid&t=42&c=inpatient&e=${endedOn}&w=mum`

test('a bill of 5 January claimed by hand; a new one of 20 November begins at nothing, with its own days', async ({ phone }) => {
  await withFamily(phone, FILING_FAMILY)
  await phone.open(claim('2026-01-05'), noon('2026-01-10'))
  await phone.see(/最晚 4月5日 交，剩 85 天/)
  await tickAll(phone)
  await phone.see(/5\/5 项办好了/)
  await phone.see(/已到账 1月10日/)
  await phone.open(claim('2026-11-20'), noon('2026-11-22'))
  await phone.see(/0\/5 项办好了/)
  await phone.see(/最晚 2027年2月20日 交，剩 90 天/)
  await phone.dontSee(/已到账/)
  await phone.open(claim('2026-01-05'), noon('2026-11-22'))
  await phone.see(/5\/5 项办好了/)
})

const filing = (where: string) => `packages/out-of-area/checklist?h=330800&r=longStay&s=planned&${where}&c=inpatient&n=yes&w=mum`

test('a filing to 武汉 ticked; the one to 北京 begins at nothing, and the first keeps its ticks', async ({ phone }) => {
  const wuhan = filing(`t=42&p=${encodeURIComponent('武汉')}`)
  await withFamily(phone, FILING_FAMILY)
  await phone.open(wuhan)
  await phone.tap(/^备齐材料/, { nth: 0 })
  await phone.see('武汉 · 1/6 项办好了')
  await phone.open(filing('t=11'))
  await phone.see('北京 · 0/5 项办好了')
  await phone.open(wuhan)
  await phone.see('武汉 · 1/6 项办好了')
})

const guide = (query: string) => `packages/family-accounts/guide?${query}&member=kidaaaaaaa`
async function walk(phone: Phone, steps: number): Promise<void> {
  for (let n = 1; n <= steps; n += 1) {
    const words = n === steps ? '都办好了' : `${n}/${steps} 步办好了`
    // Two quick taps on one place are one.
    await expect(async () => {
      if (!(await phone.text()).includes(words)) await phone.tap('这步办好了')
      expect(await phone.text()).toContain(words)
    }).toPass({ intervals: [600] })
  }
}

test('the premium walked to its end; a year later it begins at nothing, and last year’s can be read below', async ({ phone }) => {
  await withFamily(phone, ACCOUNTS_FAMILY)
  await phone.open(guide('guide=residentPremium'), noon('2025-11-22'))
  await walk(phone, 5)
  await phone.open(guide('guide=residentPremium'), noon('2026-11-22'))
  await phone.see('0/5 步办好了')
  await phone.see('以前办过的')
  await phone.see(/居民医保缴费 · 2026 年/)
  await phone.see(/2025年11月22日 付款/)
})

test('my account shared with the child; sharing my wife’s begins at nothing', async ({ phone }) => {
  await withFamily(phone, ACCOUNTS_FAMILY)
  await phone.open(guide('guide=familySharing&owner=selfaaaaaa'))
  await walk(phone, 4)
  await phone.open(guide('guide=familySharing&owner=wifeaaaaaa'))
  await phone.see('0/4 步办好了')
  await phone.see(/老婆个人账户/)
  await phone.open(guide('guide=familySharing&owner=selfaaaaaa'))
  await phone.see('都办好了')
})

test('the day of discharge is corrected: one claim in the calendar, and what was ticked goes with it', async ({ phone }) => {
  await withFamily(phone, FILING_FAMILY)
  await phone.open('packages/out-of-area/index')
  await phone.tap('爸爸')
  await phone.tap(/^急诊、抢救/)
  await phone.tap('下一问')
  await phone.tap(/^已经出院，自己垫了钱/)
  await phone.tap('下一问')
  await phone.tap('海南')
  await phone.tap('下一问')
  await phone.tap('住院')
  await phone.tap('下一问')
  await phone.choose(/出院或看病那天/, '2026-11-20')
  await toTheList(phone)
  await phone.tap(/^先问医院能不能退了重结/, { nth: 0 })
  await phone.see(/1\/5 项办好了/)
  await phone.back()
  await phone.choose(/出院或看病那天/, '2026-11-02')
  await toTheList(phone)
  await phone.see(/1\/5 项办好了/)
  await phone.see(/最晚 2027年2月2日 交/)
  expect(String(await phone.stored('entries'))).not.toContain('2026-11-20')
  expect(String(await phone.stored('entries')).match(/2026-11-02/g)).toHaveLength(1)
})

type Kept = { readonly state: { readonly members: readonly { readonly id: string }[] } }
const memberIn = async (phone: Phone, id: string) => (JSON.parse(String(await phone.stored('household'))) as Kept).state.members.find((member) => member.id === id)
/** All that lies on the phone. */
const everything = async (phone: Phone): Promise<string> => (await Promise.all((await phone.storedKeys()).map((key) => phone.stored(key)))).map(String).join()

test('father and mother have both paid; taking back hers leaves his', async ({ phone }) => {
  await withFamily(phone, BOTH_PAID)
  await phone.open('packages/calendar/index')
  await phone.tap('下个月')
  await phone.tap(/衢州居民医保缴费/)
  await phone.tap(/^妈妈/)
  await expect(phone.screen.getByRole('checkbox', { name: /^妈妈/ })).toHaveAttribute('aria-checked', 'false')
  await expect(phone.screen.getByRole('checkbox', { name: /^爸爸/ })).toHaveAttribute('aria-checked', 'true')
  await expect.poll(async () => JSON.stringify(await memberIn(phone, 'momaaaaaaa'))).not.toContain('2027')
  expect(JSON.stringify(await memberIn(phone, 'dadaaaaaaa'))).toContain('"year":2027,"state":"paid"')
})

test('a member is deleted and the app closed before undo is over: nothing of hers is left, and of the others nothing is gone', async ({ phone }) => {
  await withFamily(phone, BOTH_PAID)
  for (const [name, text] of Object.entries(OF_MOTHER)) await phone.store(name, text)
  await phone.open('packages/household/member?id=momaaaaaaa')
  await phone.tap('删除这位家人')
  await expect.poll(() => memberIn(phone, 'momaaaaaaa')).toBeUndefined()
  await phone.open('pages/household/index')
  await phone.see('1 位家人')
  await expect.poll(() => everything(phone)).not.toContain('momaaaaaaa')
  expect(await everything(phone)).not.toContain('妈妈')
  expect(await everything(phone)).toContain('换医保卡')
})

test('an estimate of somebody who was deleted opens as nobody else’s', async ({ phone }) => {
  await withFamily(phone, BOTH_PAID)
  await phone.open('packages/estimator/index')
  await phone.tap('妈妈')
  await phone.tap(/^三级/)
  await phone.type('总费用', '9000')
  await phone.closeKeyboard()
  await phone.tap('看明细')
  await phone.tap('存到妈妈名下')
  await phone.open('packages/household/member?id=momaaaaaaa')
  await phone.tap('删除这位家人')
  await expect.poll(() => memberIn(phone, 'momaaaaaaa')).toBeUndefined()
  await phone.open('packages/estimator/index')
  await phone.see('以前算过的')
  await phone.tap(/^删掉的人/)
  await phone.open('packages/estimator/result')
  await phone.dontSee(/爸爸/)
})

test('a child is renamed after its second New Year, and keeps its day of birth', async ({ phone }) => {
  await withFamily(phone, CHILD_OF_TWO)
  await phone.open('packages/household/member?id=kidaaaaaaa', noon('2027-02-01'))
  await phone.type('称呼', '满满')
  await phone.closeKeyboard()
  await phone.tap('保存')
  await phone.isOn('pages/home/index')
  expect(await memberIn(phone, 'kidaaaaaaa')).toMatchObject({ nickname: '满满', birthDate: '2025-03-01' })
})

test('a hundred entries, one deleted, one written: undo says that there is no room, and nothing is lost', async ({ phone }) => {
  await phone.store('entries', JSON.stringify({ state: { entries: FULL_ENTRIES }, version: 1 }))
  await phone.open('packages/calendar/index')
  // Typed before: what undo waits for is eight seconds of the phone's.
  await phone.tap('记一件自己的事')
  await phone.type('事情', '打疫苗')
  await phone.choose(/^哪天/, '2026-12-01')
  await phone.back()
  await phone.tap(/第1件/, { nth: 1 })
  await phone.tap('改这件事')
  await phone.tap('删除这件事')
  await phone.tap('记一件自己的事')
  await phone.tap('保存')
  await phone.tap('撤销')
  await phone.see('自己记的事满了，放不回去。先删掉一条再来。')
  const { state } = JSON.parse(String(await phone.stored('entries'))) as { state: { entries: object[] } }
  expect(state.entries).toHaveLength(100)
  expect(JSON.stringify(state)).toContain('打疫苗')
})
