// From one phone to the other in the same room: codes on one screen, read by the camera of the other.
import type { Browser, Page } from '@playwright/test'
import { expect, test, type Phone } from '../driver'
import { Phone as OtherPhone } from '../driver/phone'
import { COUNTER_RECORDS, COVER_FAMILY, EIGHT, savedFamily } from '../../families'
import { MOST_CODES, OWN_PLACE, savedBills, YEAR_OF_BILLS } from '../../hand-over-family'
import { readShownCode } from '../../read-code'
import { withFamily } from './steps/family'

const HOME = 'pages/household/index'
const HUB = 'packages/hand-over/index'
const SEND = 'packages/hand-over/send'
const RECEIVE = 'packages/hand-over/receive'
const codeOn = (phone: Phone) => phone.screen.getByRole('img', { name: /^二维码/ })
const shownOn = (page: Page, phone: Phone) => readShownCode(page, codeOn(phone))

/** A second phone beside the first, with nothing on it. */
async function another(browser: Browser): Promise<{ readonly phone: Phone; readonly page: Page; readonly close: () => Promise<void> }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const phone = new OtherPhone(page, context, process.env.WEAPP_URL ?? '')
  const close = async () => {
    expect(await phone.problems(), 'rules broken on the other phone').toEqual([])
    await context.close()
  }
  return { phone, page, close }
}

async function everyCode(page: Page, phone: Phone): Promise<string[]> {
  const codes = [await shownOn(page, phone)]
  const total = Number(/共 (\d+) 张/.exec((await codeOn(phone).getAttribute('aria-label')) ?? '')?.[1])
  while (codes.length < total) {
    await phone.tap('下一张')
    codes.push(await shownOn(page, phone))
  }
  return codes
}

async function scan(phone: Phone, code: string): Promise<void> {
  await phone.holdBeforeCamera(code)
  await phone.tap(/^扫/)
}

test('eight people and a year of bills: every code is read from the screen, in any order; wrong ones are said; taken, and undone', async ({ phone, page, browser }) => {
  test.slow()
  await withFamily(phone, EIGHT)
  await phone.store('bills', savedBills(YEAR_OF_BILLS))
  await phone.open(HOME)
  await phone.tap(/^备份和换手机/)
  await phone.tap(/^给对方扫/)
  await phone.isOn(SEND)
  await phone.audit()
  const codes = await everyCode(page, phone)
  expect(codes.every((code) => code.startsWith('AXYB1'))).toBe(true)
  expect(codes.length).toBeGreaterThan(4)
  expect(codes.length).toBeLessThanOrEqual(MOST_CODES)

  const other = await another(browser)
  await other.phone.open(HUB)
  await other.phone.tap(/^从对方手机收/)
  const [first = '', second = '', ...others] = [...codes].reverse()
  await scan(other.phone, first)
  await other.phone.see(`收到 1 张，还缺 ${codes.length - 1} 张`)
  await scan(other.phone, first)
  await other.phone.see(`第 ${codes.length} 张收过了。`)
  await scan(other.phone, 'https://example.org/')
  await other.phone.see('这不是安心医保的码。')
  await scan(other.phone, second.slice(0, -1))
  await other.phone.see('这张没读全。')
  await scan(other.phone, '')
  await other.phone.see(`收到 1 张，还缺 ${codes.length - 1} 张`)
  await other.phone.audit()

  await phone.tap(/^妈妈一个人/)
  await scan(other.phone, await shownOn(page, phone))
  await other.phone.see('刚才那张不是这一套的。')
  await other.phone.see(/已收的 1 张还在。/)
  for (const code of [...others, second]) await scan(other.phone, code)
  await other.phone.see('先看看再收')
  await other.phone.see('收下 60 项')
  await other.phone.audit()
  await other.phone.tap('收下 60 项')
  await other.phone.isOn(HUB)
  expect(String(await other.phone.stored('household'))).toContain('岳母')
  expect(String(await other.phone.stored('bills')).match(/"id":"bill/g)).toHaveLength(YEAR_OF_BILLS.length)

  await other.phone.tap('撤回')
  await other.phone.see('撤回了，和收下以前一样')
  expect(String(await other.phone.stored('household'))).not.toContain('岳母')
  await other.close()
})

test('one person, to a phone that knows her by another name: the choice is asked, the newer is preselected, nothing of the others comes', async ({ phone, page, browser }) => {
  await withFamily(phone, COVER_FAMILY)
  await phone.store('bills', savedBills([{ ...YEAR_OF_BILLS[0], who: 'moma' }, { ...YEAR_OF_BILLS[1], who: 'dada' }]))
  await phone.open(SEND)
  await phone.tap(/^妈妈一个人/)
  const codes = await everyCode(page, phone)

  const other = await another(browser)
  await other.phone.store('household', savedFamily([{ ...COVER_FAMILY[2], id: 'mine', nickname: '老妈', birthYear: 1960 }]))
  await other.phone.open(RECEIVE)
  for (const code of codes) await scan(other.phone, code)
  await other.phone.see('对方的「妈妈」')
  await other.phone.see('还有 1 位没选是谁')
  await other.phone.audit()
  await other.phone.tap(/^对方的「妈妈」/)
  await other.phone.tap('老妈')
  await other.phone.see('出生年：这里 1960 年，那边 1959 年')
  await other.phone.audit()
  await other.phone.tap(/^对方/, { nth: 1 })
  await other.phone.tap('收下 2 项')
  const family = String(await other.phone.stored('household'))
  expect(family).toContain('老妈')
  expect(family).toContain('1959')
  expect(family).not.toContain('爸爸')
  expect(String(await other.phone.stored('bills')).match(/"who":"mine"/g)).toHaveLength(1)
  await other.close()
})

test('no camera: said so, and the copied text does it; of what is here already nothing is taken', async ({ phone }) => {
  await withFamily(phone, COVER_FAMILY)
  await phone.refuse('camera')
  await phone.open(SEND)
  await phone.tap(/^复制成文字/)
  await phone.push(RECEIVE)
  await phone.holdBeforeCamera('AXYB1')
  await phone.tap('扫对方的码')
  await phone.seeToast(/没有用相机的许可/)
  await phone.tap(/^贴对方发来的文字/)
  await phone.see('没有新的可收')
  await phone.tap('不收')
  await phone.isOn(SEND)
})

test('WeChat’s privacy notice is refused: nothing is scanned, and the other ways stay', async ({ phone }) => {
  await phone.privacy('refused')
  await phone.open(RECEIVE)
  await phone.holdBeforeCamera('AXYB1')
  await phone.tap('扫对方的码')
  await phone.seeToast(/没有同意用相机/)
  await phone.see('贴对方发来的文字')
})

test('much has changed and lies in no backup: home says it once, and a backup ends it', async ({ phone }) => {
  await withFamily(phone, COVER_FAMILY)
  await phone.store('edits', JSON.stringify({ state: { days: Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`bills/b${n}`, { on: '2026-11-20' }])) }, version: 1 }))
  await phone.open('pages/home/index')
  await phone.see('改了 12 处，还没备份。')
  await phone.audit()
  await phone.tap('先不')
  await phone.dontSee('改了 12 处，还没备份。')
  await phone.open('pages/home/index')
  await phone.see('数据从哪来')
  await phone.dontSee('改了 12 处，还没备份。')
})

for (const { what, choice, comes, stays } of [
  { what: 'a matter in hand, with the person it is of', choice: /^妈妈的一件事/, comes: ['to:42/武汉', '妈妈'], stays: ['411600', '小姨'] },
  { what: 'a place of one’s own, without anybody', choice: /^自己填的/, comes: ['"areaCode":"411600"'], stays: ['妈妈', 'to:42/武汉'] }
]) {
  test(`handed over alone: ${what}; undo ends with the next start`, async ({ phone, page, browser }) => {
    await withFamily(phone, COVER_FAMILY)
    await phone.store('progress', COUNTER_RECORDS.progress)
    await phone.store('own-places', OWN_PLACE)
    await phone.open(SEND)
    await phone.tap(choice)
    const codes = await everyCode(page, phone)

    const other = await another(browser)
    await other.phone.open(HUB)
    await other.phone.tap(/^从对方手机收/)
    for (const code of codes) await scan(other.phone, code)
    await other.phone.see('先看看再收')
    await other.phone.audit()
    await other.phone.tap(/^收下/)
    await other.phone.isOn(HUB)
    const kept = await everything(other.phone)
    for (const word of comes) expect(kept).toContain(word)
    for (const word of stays) expect(kept).not.toContain(word)
    await other.phone.see('撤回')
    await other.phone.open(HUB)
    await other.phone.see(/^备份到文件/)
    await other.phone.dontSee('撤回')
    expect(await everything(other.phone)).toContain(comes[0])
    await other.close()
  })
}

/** Every text that lies on a phone, without the marks that one text within another bears. */
async function everything(phone: Phone): Promise<string> {
  const keys = await phone.storedKeys()
  return JSON.stringify(await Promise.all(keys.map((key) => phone.stored(key)))).replaceAll('\\', '')
}
