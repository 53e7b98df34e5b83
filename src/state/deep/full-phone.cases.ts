import { readFileSync } from 'node:fs'
import path from 'node:path'
import { writeStorage } from '@/platform/storage/storage'
import { carriedOn, type Versioned } from '../joint-steps'
import { keeperOf, type Keeper } from '../saving/keepers'
import { textFor } from '../saving/keep'
import { understand } from '../saving/understand'
import { STORES, type StoreName } from '../stores'
import { casesOf } from '../cases.cases'
import { useStorageReport } from '../storage-report'

const fixture = (name: string): string => readFileSync(path.join(__dirname, '..', 'fixtures', `${name}-v1.json`), 'utf8')
export const NAMES = Object.keys(STORES) as StoreName[]
export const keeper = (name: string): Keeper => keeperOf(name) as Keeper

const GIVEN: Readonly<Record<string, object>> = {
  progress: {
    cases: [
      ...casesOf({ 'bnw29dkrtz/familyProxy/nationalApp': { 'log-in': { on: '2026-11-20' } } }),
      ...casesOf({ 'bnw29dkrtz/filing-handClaim/*': { submit: { on: '2026-11-20', note: '回执 A1' } } }, 'bill:2026-11-02')
    ],
    channels: { 'bnw29dkrtz/familyProxy': 'nationalApp' }
  },
  unfinished: {
    works: {
      'bnw29dkrtz/familyProxy/': { title: '妈妈的亲情账户', done: 3, total: 5, next: '传户口本照片', member: 'bnw29dkrtz', page: 'familyGuide', query: { guide: 'familyProxy' } }
    }
  },
  preferences: { theme: 'dark', largeText: true },
  'filing-draft': { answers: { h: '330800', r: 'longStay', p: '武汉' } }
}

/** What every store holds on the phone of a family, in today's shape. */
export function stateOf(name: StoreName): object {
  const given = GIVEN[name]
  if (given) return given
  const today = carriedOn({ [name]: JSON.parse(fixture(name)) as Versioned })[name]
  const read = understand(JSON.stringify(today), keeper(name))
  if (read.kind !== 'read') throw new Error(`fixture of ${name}: ${read.kind}`)
  return read.saved
}

export const textOf = (name: StoreName): string => textFor(keeper(name), stateOf(name))

/** As at the first moment of a start. */
export function forgetRun(): void {
  for (const name of NAMES) {
    const one = keeper(name)
    one.locked = false
    one.seen = null
    one.base = one.shape.blank
    one.restart(one.shape.blank)
  }
  useStorageReport.setState({ troubles: [] })
}

export async function start(names: readonly StoreName[] = NAMES): Promise<void> {
  forgetRun()
  for (const name of names) await STORES[name].persist.rehydrate()
}

export const fillPhone = (): void => NAMES.forEach((name) => void writeStorage(name, textOf(name)))
