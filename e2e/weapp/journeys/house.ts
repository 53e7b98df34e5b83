// Pages that stay open over midnight, and pages that throw.
import { expect, test } from '../driver'
import { COVER_FAMILY } from '../../families'
import { armed, trap } from '../../mishaps'
import { openWithFamily, withFamily } from './steps/family'

test('a page that stays open over midnight knows the new day, and so do the pages below it', async ({ phone }) => {
  await withFamily(phone, COVER_FAMILY)
  await phone.open('pages/home/index', { now: '2026-12-31T23:50:00+08:00' })
  await phone.tap(/^日历/)
  await phone.see('今天 12月31日')
  await phone.waitUntil('2027-01-01T00:15:00+08:00')
  await phone.dontSee('今天 12月31日')
  await phone.tap('今天')
  await phone.see('今天 1月1日')
  await phone.tap('首页')
  await phone.see(/2027 年缴没缴没记/)
})

for (const [button, route] of [['再试一次', 'pages/household/index'], ['回首页', 'pages/home/index']] as const) {
  test(`a page that throws says what is safe, and ${button} leads on`, async ({ phone, page }) => {
    phone.expectThrow(/a list that cannot be walked/)
    await trap(page)
    await openWithFamily(phone, COVER_FAMILY, 'pages/home/index')
    await phone.see(/妈妈/)
    await armed(page, true)
    await phone.tap('家庭')
    await phone.see('这一页出了错')
    await phone.see(/家里的数据都还在这部手机里，没有动/)
    await phone.audit()
    await armed(page, false)
    await phone.tap(button)
    await phone.isOn(route)
    await phone.see(/妈妈/)
    await phone.dontSee('这一页出了错')
  })
}

test('a phone whose letters are large in WeChat opens in 大字, and one’s own choice stands against it', async ({ phone }) => {
  const large = phone.screen.locator('.ax-large')
  await phone.fontScale(1.4)
  await withFamily(phone, COVER_FAMILY)
  await phone.open('pages/household/index')
  await phone.see('看得清')
  await expect(large).not.toHaveCount(0)
  await phone.tap(/^大字模式/)
  await expect(large).toHaveCount(0)
  await phone.open('pages/household/index')
  await phone.see('看得清')
  await expect(large).toHaveCount(0)
})
