// What a build weighs, and what its home and estimator cost on the phone of the tests.
import fs from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { savedFamily } from '../../../e2e/families'
import { compileApp } from '../../../e2e/weapp/compile/app'
import { openDist } from '../../../e2e/weapp/compile/dist'
import { Phone } from '../../../e2e/weapp/driver/phone'
import type { Log } from '../../../e2e/weapp/phone/contract'
import { serve, type Server } from '../../../e2e/weapp/server'
import { MAIN, packageSizes } from '../../../e2e/weapp/size/weapp-packages'
import { findBrowser } from '../../browser.mjs'

const PLACES = 'packages/places/'
export const HOME = 'pages/home/index'
export const ESTIMATOR = 'packages/estimator/index'
const ROUNDS = Number(process.env.ROUNDS ?? 9)
/** Somebody in a place that every one of these builds has. */
const FAMILY = [{ id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956, insurance: 'employee', status: 'retired', areaCode: '110000', paidYears: [2026], missedYears: [] }]

/** In bytes. */
export type Weight = { readonly main: number; readonly all: number; readonly places?: { readonly files: number; readonly median: number; readonly package: number } }

export function weigh(folder: string): Weight {
  const dist = openDist(folder)
  const sizes = packageSizes(dist)
  const places = dist.files.filter((file) => /^packages\/places\/data\/(?!\d\d0000)\d{6}\.js$|^packages\/places\/data\/(11|12|31|50)0000\.js$/.test(file)).map((file) => fs.statSync(path.join(folder, file)).size).sort((a, b) => a - b)
  const all = [...sizes].reduce((sum, [name, size]) => (name === PLACES ? sum : sum + size), 0)
  return { main: sizes.get(MAIN) ?? 0, all, ...(places.length > 0 && { places: { files: places.length, median: places[places.length >> 1] ?? 0, package: sizes.get(PLACES) ?? 0 } }) }
}

/** Milliseconds in which the scripts of the app, of the page and of its places ran, and the bytes of the largest setData on it. */
export type Cost = { readonly scripts: number; readonly setData: number }

function costOf({ scripts, setData }: Log, route: string): Cost {
  // Anything else is loaded by one of these, and within its time.
  const outer = scripts.filter(({ module }) => module === 'app' || module === route || module.startsWith(PLACES))
  return { scripts: outer.reduce((sum, { ms }) => sum + ms, 0), setData: Math.max(...setData.filter((call) => call.route === route).map(({ bytes }) => bytes)) }
}

const logOf = (phone: Phone): Log => phone.record().at(-1)?.log as Log

async function visit(browser: Browser, server: Server): Promise<Readonly<Record<string, Cost>>> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' })
  const phone = new Phone(await context.newPage(), context, server.url)
  await phone.store('household', savedFamily(FAMILY))
  await phone.open(HOME)
  await phone.see(/爸爸/)
  await phone.open(ESTIMATOR)
  const home = costOf(logOf(phone), HOME)
  await phone.type('总费用', '20000')
  await phone.tap(/^三级/)
  await phone.see(/要准备/)
  await phone.problems()
  const estimator = costOf(logOf(phone), ESTIMATOR)
  await context.close()
  return { [HOME]: home, [ESTIMATOR]: estimator }
}

const quickest = (rounds: readonly Readonly<Record<string, Cost>>[], route: string): Cost => ({
  scripts: Math.min(...rounds.map((round) => round[route]?.scripts ?? Infinity)), setData: Math.max(...rounds.map((round) => round[route]?.setData ?? 0))
})

/** Of each build the quickest of some rounds, taken in turn, so that a busy machine slows all of them. */
export async function visitAll(folders: readonly string[]): Promise<readonly Readonly<Record<string, Cost>>[]> {
  const { exe, args, env } = await findBrowser()
  const browser = await chromium.launch({ executablePath: exe, args, env: { ...process.env, ...env } as Record<string, string> })
  const servers = await Promise.all(folders.map((folder) => serve(compileApp(openDist(folder)), folder)))
  const rounds: Readonly<Record<string, Cost>>[][] = folders.map(() => [])
  for (let i = 0; i < ROUNDS; i += 1) for (const [at, server] of servers.entries()) rounds[at]?.push(await visit(browser, server))
  await Promise.all(servers.map(({ close }) => close()))
  await browser.close()
  return rounds.map((of) => ({ [HOME]: quickest(of, HOME), [ESTIMATOR]: quickest(of, ESTIMATOR) }))
}
