import { enrolmentPacks } from '../enrolment/packs'
import { enrolmentSummary } from '../geography/coverage'

it('counts what is there', () => {
  const text = JSON.stringify(enrolmentPacks)
  const { sources, conflicts, newest } = enrolmentSummary()
  expect(sources).toBe(new Set(text.match(/"source":"\w+"/g)).size)
  expect(conflicts).toBe(text.match(/"doubt":"conflict"/g)?.length)
  expect(conflicts).toBeGreaterThan(5)
  expect(newest).toBeGreaterThanOrEqual(2026)
})
