import { enrolmentPacks } from './packs'
import { enrolmentSummary } from './summary'

it('counts what is there', () => {
  const text = JSON.stringify(enrolmentPacks)
  const { sources, conflicts, newest } = enrolmentSummary()
  expect(sources).toBe(new Set(text.match(/"source":"\w+"/g)).size)
  expect(conflicts).toBe(text.match(/"doubt":"conflict"/g)?.length)
  expect(conflicts).toBeGreaterThan(5)
  expect(newest).toBe(2026)
})
