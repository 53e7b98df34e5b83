import { chipOf, estimateOf, everyPlaceWithData, filingAt, filingOf, inFamilies, libraryAt, libraryOf, membersOf, somePlacesWithoutData, titleOf, unbroken, type Visited } from '../../places'
import { expect, test, type Phone } from '../driver'
import { withFamily } from './steps/family'

const NOW = { now: '2026-11-28T12:00:00+08:00' }

const says = (phone: Phone, pattern: RegExp, where: string) => expect.poll(() => phone.text(), where).toMatch(unbroken(pattern))

async function inEstimator(phone: Phone, family: readonly Visited[]) {
  await phone.open('packages/estimator/index', NOW)
  await phone.type('总费用', '20000')
  await phone.closeKeyboard()
  await phone.tap(/^三级/)
  for (const place of family) {
    await phone.tap(chipOf(place.short), { within: '给谁算', nth: 0 })
    await says(phone, estimateOf(place), `估算 ${place.short}`)
  }
}

/** The whole family at once; H5 looks at one place after the other. */
async function inCalendar(phone: Phone) {
  await phone.open('packages/calendar/index', NOW)
  await says(phone, /今天 11月28日/, '日历')
}

// H5 opens every place; here those without data differ in nothing but their name and whose rules stand in, so one of a province does.
for (const family of [...inFamilies(everyPlaceWithData), ...inFamilies(somePlacesWithoutData)]) {
  test(`every place, ${titleOf(family)}: estimator and calendar`, async ({ phone }) => {
    await withFamily(phone, membersOf(family))
    await inEstimator(phone, family)
    await inCalendar(phone)
  })

  test(`every place, ${titleOf(family)}: filing and library`, async ({ phone }) => {
    await phone.open('pages/home/index', NOW)
    for (const place of family) {
      await phone.push(filingAt(place))
      await says(phone, filingOf(place), `备案 ${place.short}`)
      await phone.back()
      await phone.push(libraryAt(place))
      await says(phone, libraryOf(place), `政策库 ${place.short}`)
      await phone.back()
    }
  })
}
