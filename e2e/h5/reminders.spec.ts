import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
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
const sequence = (file: string): number => Number(/SEQUENCE:(\d+)/.exec(file)?.[1])

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
