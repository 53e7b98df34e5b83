import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { withFamily } from './family'

const PAGE = '/#/packages/estimator/index'

async function chooseArea(page: Page, name: string) {
  await page.getByText('参保地', { exact: true }).tap()
  await page.getByRole('radio', { name }).tap()
}

const amount = (page: Page, label: string) => page.getByLabel(`${label}（元）`)

async function fillExample(page: Page) {
  await page.goto(PAGE)
  await chooseArea(page, '衢州市')
  await page.getByRole('radio', { name: '三级' }).tap()
  await page.getByText('外地', { exact: true }).tap()
  await page.getByRole('radio', { name: '备了，长期居住' }).tap()
  await page.getByText('按甲、乙、丙类拆开填').tap()
  await amount(page, '总费用').fill('68,400.00')
  await amount(page, '甲类').fill('42200')
  await amount(page, '乙类').fill('２２０００')
  await amount(page, '丙类').fill('￥4200')
}

test('a first estimate needs no household: who, care, tier, place, amounts, and the live result follows', async ({ page }) => {
  await page.goto(PAGE)
  await expect(page.getByText('再选参保地就能算').first()).toBeVisible()
  await chooseArea(page, '衢州市')
  await expect(page.getByText('再选医院等级就能算').first()).toBeVisible()
  await page.getByRole('radio', { name: '三级' }).tap()
  await expect(page.getByText('再填总费用就能算').first()).toBeVisible()
  await amount(page, '总费用').fill('1000')
  await expect(page.getByText('要准备 · 往少算', { exact: true })).toBeVisible()
})

test('the worked example comes out to the fen, and every figure of it is on the result @looks', async ({ page }) => {
  await fillExample(page)
  await expect(page.getByText('三项合计 68,400.00 元，和总费用一致')).toBeVisible()
  await expect(amount(page, '乙类')).toHaveValue('22,000.00')
  await page.getByText('看明细').tap()
  const result = page.locator('.taro_page:visible')
  for (const figure of ['29,525.40', '38,874.60', '¥33,286.50', '¥5,588.10', '¥35,802.00', '¥40,354.00', '¥42,825.00', '¥48,705.00', '¥51,570.00']) {
    await expect(result.getByText(figure).first(), figure).toBeVisible()
  }
  await expect(result).toContainText('56,900.00 × 65% × 90% = 33,286.50')
  await expect(result).toContainText('7 处拿不准，动钱多的在前')
  await expect(result).toContainText('要准备 ¥24,262.00 到 ¥29,525.40；还有一种读法到 ¥32,999.60。')
  await expect(result).toContainText('用的是 2025')
  await result.getByText('往多算', { exact: true }).last().tap()
  await expect(result).toContainText('61,300.00 × 65% = 39,845.00')
})

test('a source chip opens what the source says, who says it and how good it is', async ({ page }) => {
  await fillExample(page)
  await page.getByText('看明细').tap()
  await expect(page.locator('.taro_page:visible').getByText('每一笔谁付').first()).toBeVisible()
  await page.locator('.taro_page:visible').getByText('衢州 2025').first().tap()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('未核对')
  await expect(sheet).toContainText('采用')
  await sheet.getByLabel('关闭').tap()
  await expect(sheet).toBeHidden()
})

test('nonsense gets a sentence where it stands and loses nothing', async ({ page }) => {
  await page.goto(PAGE)
  await chooseArea(page, '衢州市')
  await page.getByRole('radio', { name: '三级' }).tap()
  for (const [typed, sentence] of [
    ['-5', '金额不能是负数'],
    ['NaN', '只填数字'],
    ['1e12', '只填数字'],
    ['💰', '只填数字'],
    ['99999999999', '最多 9,999,999.99 元'],
    ['1.234', '最多两位小数'],
    ['0', '总费用要大于 0']
  ] as const) {
    await amount(page, '总费用').fill(typed)
    await expect(page.getByText(sentence).first(), typed).toBeVisible()
  }
  await amount(page, '总费用').fill('1000')
  await page.getByText('按甲、乙、丙类拆开填').tap()
  await amount(page, '甲类').fill('300')
  await expect(page.getByText('三项合计 300.00 元，和总费用 1,000.00 元对不上')).toBeVisible()
  await expect(amount(page, '总费用')).toHaveValue('1,000.00')
})

test('what was typed is still there after a reload, on the form and on the result', async ({ page }) => {
  await fillExample(page)
  await page.getByText('看明细').tap()
  await expect(page.locator('.taro_page:visible').getByText('29,525.40').first()).toBeVisible()
  await page.reload()
  await expect(page.locator('.taro_page:visible').getByText('29,525.40').first()).toBeVisible()
  await page.goto(PAGE)
  await page.reload()
  await expect(amount(page, '总费用')).toHaveValue('68,400.00')
})

test('the result opened with no bill says so and leads to the form', async ({ page }) => {
  await page.goto('/#/packages/estimator/result')
  await expect(page.getByText('还没有账单')).toBeVisible()
  await page.getByText('去填账单').tap()
  await expect(page.getByText('给谁算')).toBeVisible()
})

test('a kept estimate can be opened again and forgotten', async ({ page }) => {
  await fillExample(page)
  await page.getByText('看明细').tap()
  await page.getByText('存起来').tap()
  await page.goto(PAGE)
  await page.reload()
  await expect(page.getByText('以前算过的')).toBeVisible()
  await page.getByText('删掉', { exact: true }).tap()
  await expect(page.getByText('以前算过的')).toBeHidden()
  await page.getByText('撤销').tap()
  await expect(page.getByText('以前算过的')).toBeVisible()
})

test('care without data says so instead of a figure', async ({ page }) => {
  await page.goto(PAGE)
  await chooseArea(page, '衢州市')
  await page.getByText('买药', { exact: true }).tap()
  await page.getByRole('radio', { name: '三级' }).tap()
  await amount(page, '总费用').fill('200')
  await expect(page.getByText('这种就医，这里没有资料').first()).toBeVisible()
})

test('a place that is not in the list: its own rates, typed in as the notice says them, and a result that says so @looks', async ({ page }) => {
  await page.goto(PAGE)
  await page.getByText('参保地', { exact: true }).tap()
  await page.getByRole('radio', { name: '我的地方不在这里' }).tap()
  await expect(page.getByText('照当地通知填。去外地看病，填去外地的比例。')).toBeVisible()
  await expect(page.getByText('医院是几级')).toBeHidden()
  const rate = page.getByLabel('报销比例（%）')
  for (const [typed, sentence] of [['101', '比例最多 100%'], ['-5', '比例不能是负数'], ['六成', '只填数字，如 65'], ['1e12', '只填数字，如 65'], ['💰', '只填数字，如 65']] as const) {
    await rate.fill(typed)
    await expect(page.getByText(sentence).first(), typed).toBeVisible()
    await expect(rate).toHaveValue(typed)
  }
  await rate.fill('６０ %')
  await page.getByLabel('起付线（元）', { exact: true }).fill('800')
  await expect(rate).toHaveValue('60')
  await amount(page, '大病起付线').fill('10,000')
  await page.getByLabel('大病比例（%）').fill('60％')
  await amount(page, '总费用').fill('30000')
  await page.getByText('按甲、乙、丙类拆开填').tap()
  await amount(page, '甲类').fill('30000')
  await page.getByText('看明细').tap()
  const result = page.locator('.taro_page:visible')
  await expect(result.getByText('其他人 · 住院 · 自己填的比例')).toBeVisible()
  for (const sum of ['29,200.00 × 60% = 17,520.00', '(12,480.00 − 10,000.00) × 60% = 1,488.00']) await expect(result).toContainText(sum)
  await expect(result).toContainText('封顶线：没填，没算。')
  await expect(result).toContainText('至少要准备')
  await expect(result).not.toContainText(/换个选择会怎样|往少算/)
  await result.getByRole('link', { name: '来源 1：自己填的' }).first().tap()
  await expect(page.getByRole('dialog')).toContainText('这些数是你填的')
  await page.reload()
  await expect(page.locator('.taro_page:visible').getByText('其他人 · 住院 · 自己填的比例')).toBeVisible()
})

test('somebody who stopped paying: said before any sum, all of it to be ready, and what would have been one size down @looks', async ({ page }) => {
  const rider = { id: 'ride', nickname: '阿强', relation: 'self', insurance: 'flexible', areaCode: '310000', paidYears: [], missedYears: [], gap: { from: '2026-07-01' } }
  await withFamily(page, [rider])
  await page.goto(PAGE)
  await expect(page.getByText('阿强那天不在保，这次医保不付。')).toBeVisible()
  await page.getByRole('radio', { name: '三级' }).tap()
  await amount(page, '总费用').fill('20000')
  await expect(page.getByText('那天不在保，要准备', { exact: true })).toBeVisible()
  await page.getByText('看明细').tap()
  const result = page.locator('.taro_page:visible')
  await expect(result.getByRole('alert')).toContainText('医保缴到 2026 年 6 月，后来断了。')
  await expect(result.getByRole('alert')).toContainText('20,000.00')
  await expect(result.getByText('如果在保，差这么多')).toBeVisible()
  await expect(result).not.toContainText('换个选择会怎样')
})

test('what others wrote stands beside the fields of typed rates, is used once it is tapped, and says so in the sheet @looks', async ({ page }) => {
  await withFamily(page, [{ id: 'gran', nickname: '奶奶', relation: 'other', insurance: 'employee', areaCode: '320300', years: [] }])
  await page.goto(PAGE)
  await page.getByText('自己填比例', { exact: true }).tap()
  await page.getByText('网上有人写 三级 1,000 元（2024，没核对）').tap()
  await expect(page.getByLabel('起付线（元）', { exact: true })).toHaveValue('1,000.00')
  await page.getByText(/三级 70%（2024，没核对）/).tap()
  await amount(page, '总费用').fill('20000')
  await expect(page.getByText('6,700.00').first()).toBeVisible()
  await page.getByText('看明细').tap()
  await page.locator('.taro_page:visible').getByLabel('来源 1：自己填的').first().tap()
  await expect(page.getByRole('dialog')).toContainText('起付线 1,000.00 元（网上有人写 三级 1,000 元（2024，没核对）：2024年徐州市职工医保政策')
})
