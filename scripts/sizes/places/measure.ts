// What a build weighs, and what a cold start on its home and on its estimator costs.
import fs from 'node:fs'
import path from 'node:path'
import { start, type Start } from '../../../bench/launch/start'
import { savedFamily } from '../../../e2e/families'
import { openDist } from '../../../e2e/weapp/compile/dist'
import { MAIN, packageSizes } from '../../../e2e/weapp/size/weapp-packages'

const PLACES = 'packages/places/'
export const PAGES = ['pages/home/index', 'packages/estimator/index'] as const
export const ROUNDS = 15
/** Somebody in a place that every one of these builds has, as every one of them reads it. */
const FAMILY = [{ id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956, insurance: 'resident', group: 'adult', areaCode: '310000', paidYears: [2026], missedYears: [] }]

/** In bytes. */
export type Weight = { readonly main: number; readonly all: number; readonly places?: { readonly files: number; readonly median: number; readonly package: number } }

export function weigh(folder: string): Weight {
  const dist = openDist(folder)
  const sizes = packageSizes(dist)
  const places = dist.files.filter((file) => /^packages\/places\/data\/(?!\d\d0000)\d{6}\.js$|^packages\/places\/data\/(11|12|31|50)0000\.js$/.test(file)).map((file) => fs.statSync(path.join(folder, file)).size).sort((a, b) => a - b)
  const all = [...sizes].reduce((sum, [name, size]) => (name === PLACES ? sum : sum + size), 0)
  return { main: sizes.get(MAIN) ?? 0, all, ...(places.length > 0 && { places: { files: places.length, median: places[places.length >> 1] ?? 0, package: sizes.get(PLACES) ?? 0 } }) }
}

/** What each build cost in each round, by page. */
export type Rounds = readonly (readonly Readonly<Record<string, Start>>[])[]

const visit = (folder: string): Readonly<Record<string, Start>> => Object.fromEntries(PAGES.map((page) => [page, start(folder, page, { household: savedFamily(FAMILY) }, '爸爸')]))

/** Some rounds of every build in turn, so that a busy machine slows all of them. */
export function visitAll(folders: readonly string[], count: number = ROUNDS): Rounds {
  const rounds = Array.from({ length: count }, () => folders.map(visit))
  return folders.map((_, i) => rounds.map((round) => round[i] ?? {}))
}
