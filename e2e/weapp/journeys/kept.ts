// What is kept survives: one bad item, a text of a later app, a restore that ends half-way, a backup that is not whole.
import type { Page } from '@playwright/test'
import { expect, test, type Phone } from '../driver'
import { backupOf, COVER_FAMILY, NO_MONEY_ESTIMATES, ONE_DAMAGED, OTHER_FAMILY, savedFamily } from '../../families'
import { dieAfter, mortal } from '../../mishaps'
import { openWithFamily, withFamily } from './steps/family'

const HOME = 'pages/household/index'
const HUB = 'packages/hand-over/index'
async function restore(phone: Phone): Promise<void> {
  await phone.tap(/^备份和换手机/)
  await phone.tap(/^从备份恢复/)
}

/** A file that somebody sent into a chat. */
const inChat = (page: Page, text: string) => page.evaluate((content) => localStorage.setItem('file:http://tmp/chat/backup.json', content), text)

test('one damaged member of twenty: nineteen are there, it is named, looked at, taken along and put back', async ({ phone }) => {
  await openWithFamily(phone, ONE_DAMAGED, HOME)
  await phone.see('19 位家人')
  await phone.see('有几条资料读不出来。')
  await phone.tap(/^家人8（家人名单）/)
  await phone.see(/"relation":"x"/)
  await phone.audit()
  await phone.tap('导出')
  await phone.see(/"relation":"x"/)
  expect(await phone.sentFile('anxin-yibao-household.damaged-1-2026-11-22.json')).toContain('"nickname":"家人8"')
  await phone.tap('放回去')
  await phone.see(/1 条只放回了读得出来的部分/)
  await phone.open(HOME)
  await phone.see('20 位家人')
  expect(String(await phone.stored('household.damaged-1'))).toContain('"relation":"x"')
})

test('saved by a later app: it waits as it lies, whatever is done meanwhile, and the app that can read it shows it', async ({ phone }) => {
  const later = savedFamily(COVER_FAMILY).replace('"version":1', '"version":99')
  await phone.store('household', later)
  await phone.open(HOME)
  await phone.see(/更新以后就能看到/)
  await phone.tap(/^大字模式/)
  await phone.tap(/^日历/)
  expect(await phone.stored('household')).toBe(later)
  // The update that knows this form of the data.
  await phone.store('household', later.replace('"version":99', '"version":1'))
  await phone.open(HOME)
  await phone.see('4 位家人')
})

test('a restore that ends after any of its writes leaves all of the old or all of the new', async ({ phone, page }) => {
  await mortal(page)
  const seen = new Set<string>()
  for (const writes of [0, 1, 3, 8, 20, 40]) {
    await withFamily(phone, COVER_FAMILY)
    await phone.store('entries', '{"state":{"entries":[]},"version":1}')
    await inChat(page, OTHER_FAMILY)
    await phone.open(HOME)
    await phone.see('4 位家人')
    await restore(phone)
    await phone.see(/备份里有 2 位家人/)
    await phone.tap('整个换掉')
    await dieAfter(page, writes)
    await phone.tap('恢复')
    await phone.open(HOME)
    await phone.see(/[24] 位家人/)
    const isNew = (await phone.text()).includes('2 位家人')
    expect((await phone.text()).includes('新乙'), `members after ${writes} writes`).toBe(isNew)
    expect(String(await phone.stored('entries')).includes('换医保卡'), `entries after ${writes} writes`).toBe(isNew)
    seen.add(isNew ? 'new' : 'old')
  }
  expect([...seen]).toEqual(['old', 'new'])
})

for (const [how, after, then] of [['整个换掉', 2, []], ['合到一起', 6, ['剩下的都是新的']]] as const) {
  test(`a backup restored, ${how}: 撤回 gives back what was, and is gone after the next start`, async ({ phone, page }) => {
    const taken = async () => {
      await inChat(page, OTHER_FAMILY)
      await phone.tap(/^从备份恢复/)
      await phone.see(/备份里有 2 位家人/)
      for (const name of [how, ...then]) await phone.tap(name)
      await phone.tap(/^恢复$|^合进来/)
      await phone.see('撤回')
    }
    const saved = async () => (String(await phone.stored('household')).match(/"nickname"/g) ?? []).length
    await openWithFamily(phone, COVER_FAMILY, HUB)
    await taken()
    expect(await saved()).toBe(after)
    await phone.audit()
    await phone.tap('撤回')
    expect(await saved()).toBe(COVER_FAMILY.length)
    await taken()
    await phone.open(HUB)
    await phone.see(/^备份到文件/)
    await phone.dontSee('撤回')
    expect(await saved()).toBe(after)
  })
}

test('a backup says what it lacks, when it is made and when it is read', async ({ phone }) => {
  await withFamily(phone, COVER_FAMILY)
  await phone.store('entries', '{"state":{"entries":[]},"version":99}')
  await phone.open(HOME)
  await phone.tap(/^备份和换手机/)
  await phone.tap('备份到文件')
  await phone.see('这份备份不全：自己记的事在这部手机上读不出来，只原样带上了。')
  await phone.tap(/^从备份恢复/)
  await phone.see(/这份备份做的时候就缺：自己记的事。/)
})

const refused = async (phone: Phone, page: Page, text: string, says: RegExp): Promise<void> => {
  await openWithFamily(phone, COVER_FAMILY, HOME)
  await inChat(page, text)
  await restore(phone)
  await phone.see(says)
  await phone.tap('取消')
  await phone.back()
  await phone.see('4 位家人')
}

for (const [what, text, says] of [
  ['with nothing in it', backupOf({}), /里面什么也没有/],
  ['cut off in the middle', OTHER_FAMILY.slice(0, -30), /但里面有内容坏了/],
  ['made by a later app', OTHER_FAMILY.replace('"backup":1', '"backup":9'), /它是新版本做的备份/]
] as const) {
  test(`a backup ${what} is refused, and nothing changes`, ({ phone, page }) => refused(phone, page, text, says))
}

test('a backup with a byte order mark, as some editors leave it, is taken', async ({ phone, page }) => {
  await phone.open(HOME)
  await inChat(page, `\uFEFF${OTHER_FAMILY}`)
  await restore(phone)
  await phone.see(/备份里有 2 位家人/)
})

test('the phone saves nothing any more: it is said, and a backup holds what the screen shows', async ({ phone }) => {
  await openWithFamily(phone, COVER_FAMILY, HOME)
  await phone.refuse('writing')
  await phone.tap(/^妈妈/)
  await phone.type('称呼', '老妈')
  await phone.closeKeyboard()
  await phone.tap('保存')
  await phone.isOn(HOME)
  await phone.see(/^老妈/)
  await phone.see(/没存上/)
  await phone.tap(/^备份和换手机/)
  await phone.tap('备份到文件')
  expect(await phone.sentFile('anxin-yibao-2026-11-22.json')).toContain('老妈')
})

test('what the phone would not let go is named after 清空', async ({ phone }) => {
  await openWithFamily(phone, COVER_FAMILY, HOME)
  await phone.refuse('writing')
  await phone.tap('清空全部数据')
  await phone.tap('清空')
  await phone.see(/没清干净，手机没让删：.*家人名单/)
})

test('amounts that are no money do not blank the estimator: they are set aside and named', async ({ phone }) => {
  await phone.store('estimates', NO_MONEY_ESTIMATES)
  await phone.open('packages/estimator/index')
  await phone.see('以前算过的')
  await phone.see('有几条资料读不出来。')
  await phone.open(HOME)
  await phone.see('读不出来的资料')
  const kept = await Promise.all((await phone.storedKeys()).map((key) => phone.stored(key)))
  expect(kept.map(String).join()).toContain('5123.3')
})
