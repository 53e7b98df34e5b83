// Every tick belongs to one matter: another bill, journey, year or owner begins again.
import { expect, test, type Phone } from '../driver'
import { ACCOUNTS_FAMILY, FILING_FAMILY } from '../../families'
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
