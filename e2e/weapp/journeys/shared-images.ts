// Every card that can be sent as a picture: looked at first, drawn on a canvas, and in the album; refused, it goes as words.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type Phone } from '../driver'
import { BILLS_FAMILY, EIGHT, FIRST_STAY, savedFamily } from '../../families'
import { savedBills, YEAR_OF_BILLS } from '../../hand-over-family'
import { inkIn } from '../../ink'
import { answer, fillPaper } from './steps/bills'

const OUT = path.resolve(__dirname, '../../../.out/shared')
const CASE = 'h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes'
/** Lines of writing in each third of a picture take more rows than this. */
const LEAST_ROWS = 20

type Card = { readonly name: string; readonly family: readonly object[]; readonly to: (phone: Phone) => Promise<void>; readonly offer: RegExp; readonly says: string; /** The text, where it says it otherwise. */ readonly copied?: string; readonly never?: string }

const opening = (page: string) => (phone: Phone): Promise<void> => phone.open(page)
async function toEstimate(phone: Phone): Promise<void> {
  await phone.open('packages/estimator/index')
  await phone.tap(/^三级/)
  await phone.type('总费用', '20000')
  await phone.closeKeyboard()
  await phone.tap('看明细')
}
async function toCheck(phone: Phone): Promise<void> {
  await phone.open('packages/bills/sheet')
  await answer(phone, '三级')
  await fillPaper(phone, FIRST_STAY)
  await phone.tap('查一查')
  await phone.see(/和规则一分不差/)
}

const CARDS: readonly Card[] = [
  { name: 'an estimate', family: BILLS_FAMILY, to: toEstimate, offer: /^发图片/, says: '估算，不是结算单', never: '爸爸' },
  { name: 'a sheet check', family: BILLS_FAMILY, to: toCheck, offer: /^发图片/, says: '医保付 ¥12,545.00', copied: '医保付：单子 12,545.00', never: '爸爸' },
  { name: 'a month of the calendar', family: EIGHT, to: opening('packages/calendar/index'), offer: /^发图片/, says: '11 月的医保日历', never: '爸爸' },
  { name: 'a year of bills', family: EIGHT, to: opening('packages/bills/index?member=dadaaaaaaa'), offer: /^存成图片/, says: '2026', never: '爸爸' },
  { name: 'a guide', family: EIGHT, to: opening('packages/family-accounts/guide?guide=familyProxy&member=grandmaaaa'), offer: /^发图片/, says: '怎么办', copied: '步骤：', never: '奶奶' },
  { name: 'a checklist', family: EIGHT, to: opening(`packages/out-of-area/checklist?${CASE}`), offer: /^存成图片/, says: '衢州参保 → 湖北看病' },
  { name: 'a person', family: EIGHT, to: opening('packages/calendar/cover?member=grandmaaaa'), offer: /^发图片/, says: '参保情况：在保', never: '奶奶' }
]

async function preview(phone: Phone, { family, to, offer, says, never }: Card): Promise<void> {
  await phone.store('household', savedFamily(family))
  if (family === EIGHT) await phone.store('bills', savedBills(YEAR_OF_BILLS))
  await to(phone)
  await phone.tap(offer)
  await phone.isOn('packages/hand-over/card')
  await phone.see(/^图里只有上面这些字/)
  const words = await phone.screen.getByRole('img', { name: '要发的图' }).innerText()
  expect(words).toContain(says)
  if (never !== undefined) expect(words).not.toContain(never)
  await phone.audit()
}

async function drawn(page: Page, phone: Phone, name: string): Promise<void> {
  const png = await phone.newestInAlbum()
  mkdirSync(OUT, { recursive: true })
  writeFileSync(path.join(OUT, `weapp-${name.replace(/ /g, '-')}.png`), png)
  const { width, rows } = await inkIn(page, png)
  expect(width).toBeGreaterThan(500)
  for (const inked of rows) expect(inked).toBeGreaterThan(LEAST_ROWS)
}

for (const card of CARDS) {
  test(`a shared image, ${card.name}: looked at, drawn, and in the album`, async ({ phone, page }) => {
    await preview(phone, card)
    await phone.tap('存到相册')
    await phone.seeToast('存到相册了')
    await drawn(page, phone, card.name)
  })

  test(`a shared image, ${card.name}: the album is refused, and the words are copied`, async ({ phone }) => {
    await phone.refuse('album')
    await preview(phone, card)
    await phone.tap('存到相册')
    await phone.seeToast('没给相册权限，改成复制文字了')
    const copied = await phone.clipboard()
    expect(copied).toContain(card.copied ?? card.says)
    if (card.never !== undefined) expect(copied).not.toContain(card.never)
    await phone.see('去设置里打开相册权限')
  })
}
