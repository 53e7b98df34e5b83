import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectOneStory, sequence } from '../calendar-files'
import { FILING_FAMILY } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const TODAY = '2026-11-22'
const shown = (page: Page) => page.locator('.taro_page:visible')

/** Entries as an earlier visit left them; written once, so that a reload meets what this visit saved. */
const withEntries = (page: Page, entries: readonly object[]) =>
  page.addInitScript((text) => localStorage.getItem('anxin-yibao.entries') ?? localStorage.setItem('anxin-yibao.entries', text), JSON.stringify({ state: { entries }, version: 1 }))

const row = (page: Page, text: string) => shown(page).locator('.ax-event__tap', { hasText: text })

async function exported(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), shown(page).getByRole('button', { name: /全部 \d+ 件加进手机日历|再导出一次/ }).tap()])
  return readFileSync(await file.path(), 'utf8').replace(/\r\n /g, '')
}

test('exported, done, exported: the number rises, and what is taken back is named', async ({ page }) => {
  await page.clock.setFixedTime(`${TODAY}T12:00:00+08:00`)
  await withEntries(page, [{ kind: 'own', id: 'k5', title: '换医保卡', on: '2026-12-08' }])
  await page.goto('/#/packages/calendar/index')
  const first = await exported(page)
  expect(first).toContain('STATUS:CONFIRMED')
  await shown(page).getByRole('button', { name: '下个月' }).tap()
  await row(page, '换医保卡').tap()
  await page.getByRole('dialog').getByRole('button', { name: '标为已办' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).tap()
  await expect(shown(page)).toContainText('导出过的文件里有 1 条变了')
  const second = await exported(page)
  expect(second).toContain('STATUS:CANCELLED')
  expect(second).toContain('SUMMARY:不用办了：换医保卡')
  expect(sequence(second) - sequence(first)).toBe(1)
})

test('due tomorrow: the file still rings on the day; due today in the evening: at the next hour', async ({ page }) => {
  await page.clock.setFixedTime(`${TODAY}T20:00:00+08:00`)
  await withEntries(page, [{ kind: 'own', id: 'k5', title: '拿药', on: TODAY }, { kind: 'own', id: 'k6', title: '换卡', on: '2026-11-23' }])
  await page.goto('/#/packages/calendar/index')
  const file = await exported(page)
  expect(file.match(/DTSTART;[^\r]*/g)).toEqual(['DTSTART;TZID=Asia/Shanghai:20261122T210000', 'DTSTART;TZID=Asia/Shanghai:20261123T090000'])
  expect(file.match(/TRIGGER:[^\r]*/g)).toEqual(['TRIGGER:PT0S', 'TRIGGER:PT0S'])
})

test('paid, taken back and paid again on one day, exported each time: the number never falls, and a line separator is none', async ({ page }) => {
  await page.clock.setFixedTime(`${TODAY}T12:00:00+08:00`)
  await withFamily(page, FILING_FAMILY.slice(1, 2))
  await withEntries(page, [{ kind: 'own', id: 'k5', title: '换\u2028医保卡', on: '2026-12-08' }])
  await page.goto('/#/packages/calendar/index')
  await shown(page).getByRole('button', { name: '下个月' }).tap()
  const files = [await exported(page)]
  for (const isPaid of [true, false]) {
    await row(page, '衢州居民缴费').tap()
    await page.getByRole('dialog').getByRole('checkbox', { name: /^爸爸/ }).tap()
    await expect(page.getByRole('dialog').getByRole('checkbox', { name: /^爸爸/ })).toHaveAttribute('aria-checked', String(isPaid))
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).tap()
    files.push(await exported(page))
  }
  expectOneStory(files, '衢州居民')
})

test('an entry written while its far month is on the screen is not stale when the calendar is opened again', async ({ page }) => {
  await page.clock.setFixedTime(`${TODAY}T12:00:00+08:00`)
  await withEntries(page, [{ kind: 'own', id: 'k5', title: '续保', on: '2029-06-01' }])
  await page.goto('/#/packages/calendar/index')
  await shown(page).getByRole('button', { name: '2026年11月，换个月份' }).tap()
  for (let year = 0; year < 3; year += 1) await page.getByRole('dialog').getByRole('button', { name: '后一年' }).tap()
  await page.getByRole('dialog').getByText('6月', { exact: true }).tap()
  await row(page, '续保').tap()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: '加进手机日历（日历文件）' }).tap()])
  expect(readFileSync(await file.path(), 'utf8')).toContain('20290601')
  await page.reload()
  await expect(shown(page).getByRole('button', { name: '2026年11月，换个月份' })).toBeVisible()
  await expect(shown(page)).not.toContainText('条变了')
})
