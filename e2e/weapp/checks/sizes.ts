// Size budgets (config/size-budgets.json), and which package each feature's code went to.
import { expect, test } from '@playwright/test'
import budgets from '../../../config/size-budgets.json'
import { builtWith } from '../../../scripts/sizes/places/builds'
import { PAGES, visitAll, weigh } from '../../../scripts/sizes/places/measure'
import { openDist, registeredPages } from '../compile/dist'
import { firstLoad } from '../size/h5-first-load'
import { markersOf, scriptsOf, scriptsWith } from '../size/markers'
import { MAIN, packageOf, packageSizes } from '../size/weapp-packages'
import { sourceGraph } from '../size/source-graph'

/** Data, one file a place: it grows with what is known, and nothing else does. */
const PLACES = 'packages/places/'

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)

test('the mini program keeps within its budgets', () => {
  const sizes = packageSizes(openDist())
  const { mainBytes, subPackageBytes, placesBytes, totalBytes } = budgets.weapp
  const special: Readonly<Record<string, number>> = { [MAIN]: mainBytes, [PLACES]: placesBytes }
  const rows = [...sizes].map(([name, bytes]) => ({ name, bytes, budget: special[name] ?? subPackageBytes }))
  rows.push({ name: 'total without places', bytes: sum(sizes.values()) - (sizes.get(PLACES) ?? 0), budget: totalBytes })
  console.log(`\nweapp, raw (a bare Taro app's main package: ${kb(budgets.bareTaro.weappMainBytes)})`)
  for (const { name, bytes, budget } of rows) console.log(`  ${name.padEnd(28)} ${kb(bytes).padStart(11)} of ${kb(budget)}`)
  expect(rows.filter(({ bytes, budget }) => bytes > budget)).toEqual([])
})

test('with 344 places the app weighs as much as with five, and its first pages send as much', () => {
  const folders = [5, 344].map(builtWith)
  const [five, many] = visitAll(folders, 1).map((rounds) => PAGES.map((page) => Math.max(...rounds.flatMap((round) => round[page]?.sent ?? []))))
  const [light, heavy] = folders.map(weigh)
  console.log(`\nlargest setData of home and estimator, five places: ${five?.join(', ')} B; 344: ${many?.join(', ')} B`)
  expect([heavy?.main, heavy?.all]).toEqual([light?.main, light?.all])
  for (const [i, bytes] of (many ?? []).entries()) expect(bytes, PAGES[i]).toBeLessThanOrEqual((five?.[i] ?? 0) * 1.05)
})

test('the H5 app keeps within its budget for the first load', async ({ page }) => {
  const loaded = await firstLoad(page)
  const bytes = sum(loaded.values())
  console.log(`\nH5 first load, gzip: ${kb(bytes)} of ${kb(budgets.h5.firstLoadGzipBytes)} in ${loaded.size} files (a bare Taro app: ${kb(budgets.bareTaro.h5FirstLoadGzipBytes)})`)
  for (const [name, size] of loaded) console.log(`  ${name.padEnd(36)} ${kb(size).padStart(9)}`)
  expect([...loaded.keys()].some((name) => name.endsWith('.css')), 'styles were loaded').toBe(true)
  expect(bytes).toBeLessThanOrEqual(budgets.h5.firstLoadGzipBytes)
})

/** Pages that show more than one feature, each with its reason. Any other page enters one. */
const SHARED_PAGES: Readonly<Record<string, readonly string[]>> = {
  // What is due comes from the calendar, which lives in the main package as well.
  'pages/home/index': ['home', 'premium-calendar'],
  // What somebody owes at the counter comes from the calendar.
  'packages/counter/index': ['counter', 'premium-calendar'],
  // The tab is about the family: what is due for whom comes from the calendar, and the settings stand below.
  'pages/household/index': ['household', 'premium-calendar', 'settings']
}
const featureOf = (file: string) => /^src\/features\/([^/]+)\//.exec(file)?.[1]

test('a page brings in its own feature and no other', async () => {
  const graph = await sourceGraph(registeredPages(openDist().config))
  for (const [page, files] of graph) {
    const features = [...new Set(files.map(featureOf).filter((name) => name !== undefined))].sort()
    const allowed = SHARED_PAGES[page]
    if (allowed) expect(allowed, page).toEqual(expect.arrayContaining(features))
    else expect(features, page).toHaveLength(1)
  }
})

test('what only sub-packages need is in none but theirs, and not in the main one', async () => {
  const dist = openDist()
  const graph = await sourceGraph(registeredPages(dist.config))
  const needed = new Map<string, Set<string>>()
  for (const [page, files] of graph) {
    for (const file of files) needed.set(file, (needed.get(file) ?? new Set()).add(packageOf(page, dist)))
  }
  const scripts = scriptsOf(dist)
  let found = 0
  const strays: string[] = []
  for (const { file, text } of markersOf([...needed.keys()].filter((name) => /^src\/(features|policy)\//.test(name)))) {
    const allowed = needed.get(file)
    const places = scriptsWith(text, scripts)
    found += places.length
    // The main package reaches everything; where it needs a file, one copy there serves all.
    if (allowed?.has(MAIN)) continue
    // Policy data may be copied into a neighbour that shares its table of contents; a feature may not.
    const isStray = (home: string) => (featureOf(file) ? !allowed?.has(home) : home === MAIN)
    strays.push(...places.filter((place) => isStray(packageOf(place, dist))).map((place) => `${file} is in ${place}, needed by ${[...(allowed ?? [])].join(', ')}`))
  }
  expect(found, 'sentences found in the build').toBeGreaterThan(50)
  expect([...new Set(strays)]).toEqual([])
})
