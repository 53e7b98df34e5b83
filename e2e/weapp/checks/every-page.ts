// What every registered page has to stand, whatever it shows.
import { STORED, STORED_PAGES } from '../../stored'
import { STORED_SHEETS } from '../../stored-sheets'
import { openDist, registeredPages } from '../compile/dist'
import { expect, test } from '../driver'

const { config } = openDist()
const [home = ''] = config.pages
const LARGE_TYPE = JSON.stringify({ state: { theme: 'system', largeText: true }, version: 1 })

for (const path of registeredPages(config)) {
  test(`${path} opens cold, as from a shared card`, async ({ phone }) => {
    await phone.open(path)
    await phone.isOn(path)
    expect((await phone.text()).trim()).not.toBe('')
  })

  if (path !== home) {
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

for (const path of [...registeredPages(config), ...STORED_PAGES]) {
  test(`${path} opens cold in the dark and in large type, as a large family has filled it`, async ({ phone, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const [name, text] of Object.entries({ ...STORED, preferences: LARGE_TYPE })) await phone.store(name, text)
    await phone.open(path)
    expect((await phone.text()).trim()).not.toBe('')
  })
}

for (const { of, at, taps, stores } of STORED_SHEETS) {
  test(`the sheet of ${of} in the dark and in large type, ${at} ${taps.map(String).join(' ')}`, async ({ phone, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const [name, text] of Object.entries({ ...STORED, ...stores, preferences: LARGE_TYPE })) await phone.store(name, text)
    await phone.open(at)
    for (const name of taps) await phone.tap(name, { nth: 0 })
    await expect(phone.screen.getByRole('dialog').last()).toHaveText(/\S/)
  })
}

const OTHER_TABS = [['日历', 'packages/calendar/index'], ['估算', 'packages/estimator/index'], ['家庭', 'pages/household/index']] as const

for (const [name, path] of OTHER_TABS) {
  test(`home stands as it was after ${path} and after the chat`, async ({ phone }) => {
    await phone.open(home)
    const first = await phone.text()
    await phone.tap(name)
    await phone.isOn(path)
    await phone.tap('首页')
    await phone.isOn(home)
    expect(await phone.text()).toBe(first)
    await phone.leaveAndReturn()
    expect(await phone.text()).toBe(first)
  })
}

test('home stands as it was after every other tab in turn, and after one that was opened cold', async ({ phone }) => {
  await phone.open(home)
  const first = await phone.text()
  for (const [name, path] of OTHER_TABS) {
    await phone.tap(name)
    await phone.isOn(path)
  }
  await phone.tap('首页')
  await phone.isOn(home)
  expect(await phone.text()).toBe(first)
  await phone.open('pages/household/index')
  await phone.tap('首页')
  await phone.isOn(home)
  expect(await phone.text()).toBe(first)
})
