// What every registered page has to stand, whatever it shows.
import { openDist, registeredPages } from '../compile/dist'
import { expect, test } from '../driver'

const { config } = openDist()
const tabList = config.tabBar?.list ?? []
const tabs = tabList.map(({ pagePath }) => pagePath)
const [home = ''] = config.pages
const LARGE_TYPE = JSON.stringify({ state: { theme: 'system', largeText: true }, version: 1 })

for (const path of registeredPages(config)) {
  test(`${path} opens cold, as from a shared card`, async ({ phone }) => {
    await phone.open(path)
    await phone.isOn(path)
    expect((await phone.text()).trim()).not.toBe('')
  })

  test(`${path} opens cold in the dark and in large type`, async ({ phone, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await phone.store('preferences', LARGE_TYPE)
    await phone.open(path)
    expect((await phone.text()).trim()).not.toBe('')
  })

  if (!tabs.includes(path)) {
    test(`${path} goes back, and opens a second time as it did the first`, async ({ phone }) => {
      await phone.open(home)
      await phone.push(path)
      await phone.isOn(path)
      const first = await phone.text()
      await phone.back()
      await phone.isOn(home)
      await phone.push(path)
      expect(await phone.text()).toBe(first)
      await phone.leaveAndReturn()
      expect(await phone.text()).toBe(first)
    })
  }
}

for (const [index, { pagePath, text }] of tabList.entries()) {
  const other = tabList[(index + 1) % tabList.length] ?? { pagePath, text }
  test(`${pagePath} stands as it was after another tab and after the chat`, async ({ phone }) => {
    await phone.open(pagePath)
    const first = await phone.text()
    await phone.tap(other.text)
    await phone.isOn(other.pagePath)
    await phone.tap(text)
    await phone.isOn(pagePath)
    expect(await phone.text()).toBe(first)
    await phone.leaveAndReturn()
    expect(await phone.text()).toBe(first)
  })
}
