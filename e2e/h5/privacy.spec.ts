import type { Page } from '@playwright/test'
import { STORED } from '../stored'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')

test('what lies on the phone is named, read in words, and copied to the letter @looks', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.clock.setFixedTime('2026-11-22T04:00:00Z')
  await page.addInitScript((stored) => {
    if (localStorage.getItem('seen') !== null) return
    localStorage.setItem('seen', 'yes')
    for (const [name, text] of Object.entries(stored)) localStorage.setItem(`anxin-yibao.${name}`, text)
  }, STORED)
  await page.goto('/#/pages/household/index')
  await shown(page).getByRole('button', { name: '你的信息在哪' }).tap()
  await expect(page).toHaveURL(/packages\/settings\/privacy/)
  await expect(shown(page)).toContainText('都在这部手机里')
  await expect(shown(page)).toContainText('不允许，只少这一样')
  await shown(page).getByRole('button', { name: /^家人名单/ }).tap()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('称呼：爷爷，关系：')
  await sheet.getByRole('button', { name: '复制原文' }).tap()
  await expect(shown(page)).toContainText('复制好了，是存着的原样')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.evaluate(() => localStorage.getItem('anxin-yibao.household')))
  await shown(page).getByRole('button', { name: /^清空全部数据/ }).tap()
  await expect(page).toHaveURL(/pages\/household/)
})

test('whose software is in the app, and on what terms', async ({ page }) => {
  await page.goto('/#/packages/settings/privacy')
  await shown(page).getByRole('button', { name: /^用到的开源软件/ }).tap()
  const sheet = page.getByRole('dialog')
  for (const name of ['preact 10.29.8 (MIT)', '@tarojs/taro-h5 4.2.1 (MIT)', 'fflate 0.8.3 (MIT)', 'uqr 0.1.3 (MIT)', 'valibot 1.5.0 (MIT)', 'chinese-days 1.5.7 (MIT)', '@tarojs/runtime 4.2.1 (MIT)', 'zustand 5.1.0 (MIT)', 'Permission is hereby granted']) await expect(sheet).toContainText(name)
})
