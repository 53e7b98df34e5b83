// A place that has data which are not here: that is neither a place with terms nor one without.
import { authoredPlace } from './data/authored'
import { lookElsewhere } from './data/place-data'
import { findTerms } from '.'

const PUTIAN = '350300'
const kindWith = (here: readonly string[]) => {
  lookElsewhere((code) => (here.includes(code) ? authoredPlace(code) : undefined))
  return findTerms(PUTIAN, '2026-11-28', 'resident')
}

// What came once stays, so that one comes after the other.
it('until the place, its province and the nation are all here, nothing is said of it', () => {
  expect(kindWith([])).toEqual({ kind: 'not-fetched', areaCode: PUTIAN, missing: [PUTIAN, '350000', '000000'] })
  expect(kindWith([PUTIAN])).toEqual({ kind: 'not-fetched', areaCode: PUTIAN, missing: ['350000', '000000'] })
  expect(kindWith([PUTIAN, '000000'])).toEqual({ kind: 'not-fetched', areaCode: PUTIAN, missing: ['350000'] })
  expect(kindWith([PUTIAN, '000000', '350000'])).not.toMatchObject({ kind: 'not-fetched' })
})
