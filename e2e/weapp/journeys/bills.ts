import { expect, test, type Phone } from '../driver'
import { BILLS_FAMILY, FIRST_STAY, SECOND_STAY, UNFILED_PAPER } from '../../families'
import { openWithFamily } from './steps/family'

async function fillPaper(phone: Phone, paper: readonly (readonly [string, string])[]): Promise<void> {
  for (const [field, text] of paper) await phone.type(field, text)
  await phone.closeKeyboard()
}

async function answer(phone: Phone, ...answers: readonly string[]): Promise<void> {
  await phone.tap('改')
  for (const name of answers) await phone.tap(name)
  await phone.tap('好了')
}

test('a sheet settled as unfiled: found from home, explained to the fen, and kept in the year', async ({ phone }) => {
  await openWithFamily(phone, BILLS_FAMILY, 'pages/home/index')
  await phone.tap(/^单子查一查/)
  await phone.isOn('packages/bills/sheet')
  await answer(phone, '三级', '跨省', '长期居住备案')
  await fillPaper(phone, UNFILED_PAPER)
  await phone.see('加得起来吗：4 条都对上')
  await phone.audit()
  await phone.tap('查一查')
  await phone.isOn('packages/bills/check')
  await phone.see(/比规则少付 3,072.60/)
  await phone.see('像是按没备案算的')
  await phone.see('38,874.60 到 40,354.00')
  await phone.audit()
  await phone.tap('复制结果')
  expect(await phone.clipboard()).toContain('像是按没备案算的')
  await phone.tap('存进账本')
  await phone.isOn('packages/bills/index')
  await phone.see('医保付 35,802.00，家里付 32,598.00')
})

test('a father’s two stays, and the start of 大病 between them', async ({ phone }) => {
  await openWithFamily(phone, BILLS_FAMILY, 'packages/bills/sheet')
  await answer(phone, '三级')
  await fillPaper(phone, FIRST_STAY)
  await phone.tap('查一查')
  await phone.see(/和规则一分不差/)
  await phone.tap('存进账本')
  await phone.see('还差 7,545.00')
  await phone.tap('记一张单子')
  await answer(phone, '三级')
  await fillPaper(phone, SECOND_STAY)
  await phone.tap('查一查')
  await phone.see(/和规则一分不差/)
  await phone.tap('存进账本')
  await phone.see('已经开始')
  await phone.see('累计 18,410.00')
  await phone.audit()
})

test('the year as a picture, in words and as a table; none of them names anybody', async ({ phone }) => {
  await openWithFamily(phone, BILLS_FAMILY, 'packages/bills/sheet')
  await answer(phone, '三级')
  await fillPaper(phone, FIRST_STAY)
  await phone.tap('查一查')
  await phone.tap('存进账本')
  await phone.isOn('packages/bills/index')
  await phone.tap(/^存成图片/)
  await phone.see('医保付 12,545.00，家里付 7,455.00')
  await phone.audit()
  await phone.tap('存到相册')
  await phone.seeToast('存到相册了')
  expect(await phone.calls('saveImageToPhotosAlbum')).toHaveLength(1)
  await phone.back()
  await phone.tap(/^复制文字/)
  expect(await phone.clipboard()).toContain('家里付 7,455.00')
  expect(await phone.clipboard()).not.toMatch(/爸爸|dadb/)
  await phone.tap(/^导出表格/)
  expect(await phone.sentFile('账本-2026.csv')).toContain('20000.00,12545.00,7455.00')
})

test('a sheet from a place without data', async ({ phone }) => {
  await openWithFamily(phone, BILLS_FAMILY, 'packages/bills/sheet?member=uncb')
  await answer(phone, '三级')
  await fillPaper(phone, UNFILED_PAPER)
  await phone.tap('查一查')
  await phone.see(/湖州的规则这里没有/)
  await phone.see('45%')
})

test('the ledger from home', async ({ phone }) => {
  await openWithFamily(phone, BILLS_FAMILY, 'pages/home/index')
  await phone.tap(/^账本/)
  await phone.isOn('packages/bills/index')
  await phone.see('还没有单子')
})
