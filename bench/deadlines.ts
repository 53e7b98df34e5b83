// How long a family's whole calendar takes to compute, and how that grows. `npm run bench -- deadlines`
import { told } from '@/domain/enrolment/years.cases'
import { performance } from 'node:perf_hooks'
import { deadlinesFor } from '@/domain/deadline/deadlines-for'
import type { Family } from '@/domain/deadline/deadline'
import type { Member } from '@/domain/enrolment/member'
import { haveAuthoredAtHand } from '../scripts/places/at-hand'
import { enrolmentRulesFor, nationalEnrolment, workCalendar } from '@/policy/enrolment'

haveAuthoredAtHand()

const AREAS = ['330800', '500000', '310000', '331000', '330300', '370200', '330100']
const RUNS = 41
const BUDGET_MS = 50

const memberAt = (i: number): Member => ({
  id: `m${i}`,
  nickname: `家人${i}`,
  relation: 'other',
  birthYear: 1950 + i * 3,
  insurance: 'resident',
  group: 'adult',
  areaCode: AREAS[i % AREAS.length] ?? '330800',
  years: told(i % 2 === 0 ? [2024, 2026] : [], i % 3 === 0 ? [2025] : []),
  filing: { kind: 'temporary', from: '2026-09-01' }
})

const familyOf = (members: number, years: number): Family => ({
  members: Array.from({ length: members }, (_, i) => memberAt(i)),
  rulesOf: enrolmentRulesFor,
  usual: nationalEnrolment,
  marks: {},
  entries: Array.from({ length: members }, (_, i) => ({ kind: 'claim', id: `c${i}`, memberId: `m${i}`, endedOn: '2026-10-10' })),
  calendar: workCalendar,
  on: '2026-11-22',
  horizon: { from: '2026-11-22', to: `${2026 + years}-11-22` as `${number}-${string}-${string}` }
})

type Measured = { readonly members: number; readonly years: number; readonly deadlines: number; readonly firstMs: number; readonly medianMs: number; readonly bestMs: number }

function measure(members: number, years: number): Measured {
  const times: number[] = []
  let deadlines = 0
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    deadlines = deadlinesFor(familyOf(members, years)).deadlines.length
    times.push(performance.now() - start)
  }
  const [firstMs = NaN] = times
  const [bestMs = NaN, ...more] = [...times].sort((a, b) => a - b)
  return { members, years, deadlines, firstMs, bestMs, medianMs: more[Math.floor(RUNS / 2) - 1] ?? NaN }
}

/** Five, ten and twenty members, then one, five and ten years; the last line is the one with a budget. */
function measureAll(): readonly Measured[] {
  const cold = measure(20, 10)
  return [cold, measure(5, 10), measure(10, 10), measure(20, 1), measure(20, 5), measure(20, 10)]
}

const line = ({ members, years, deadlines, firstMs, medianMs, bestMs }: Measured): string =>
  `${String(members).padStart(2)} members × ${String(years).padStart(2)} years: ${String(deadlines).padStart(4)} deadlines, first ${firstMs.toFixed(1)} ms, median ${medianMs.toFixed(1)} ms, best ${bestMs.toFixed(1)} ms, ${((bestMs / deadlines) * 1000).toFixed(0)} µs each`

function print(): void {
  const all = measureAll()
  const last = all[all.length - 1]
  for (const measured of all) console.log(line(measured))
  const [, five, ten, , fiveYears] = all
  if (!last || !five || !ten || !fiveYears) throw new Error('nothing measured')
  // Growth by the best runs: the median moves with whatever else the machine is doing.
  console.log(`members ×2: time ×${(last.bestMs / ten.bestMs).toFixed(2)}, ×4: time ×${(last.bestMs / five.bestMs).toFixed(2)}`)
  console.log(`years ×2: time ×${(last.bestMs / fiveYears.bestMs).toFixed(2)}`)
  console.log(last.medianMs < BUDGET_MS ? `within ${BUDGET_MS} ms` : `OVER ${BUDGET_MS} ms`)
  if (last.medianMs >= BUDGET_MS) process.exitCode = 1
}

print()
