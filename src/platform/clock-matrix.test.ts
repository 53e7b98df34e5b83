import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { asThisDeviceHasThem, factsOn, MOMENTS } from './clock-matrix.cases'

const inZone = (zone: string): unknown =>
  JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'clock-matrix.cases.ts')], { env: { ...process.env, TZ: zone }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }))

/** The clock tells the day in Beijing and nothing else: whatever the device shows, the facts are those of that day. */
const expected = MOMENTS.map(([, , day, minute]) => `${day} ${minute} ${factsOn(day, { day, minute })}`)

it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai', 'Asia/Kathmandu', 'UTC'])('a device in %s has the same facts at every moment', (zone) => {
  expect(inZone(zone)).toEqual(expected)
})

it.each(MOMENTS.map(([what], i) => [what, i] as const))('here too: %s', (_, i) => {
  expect(asThisDeviceHasThem()[i]).toBe(expected[i])
})

it('23:59:59 tells what the whole day did, and the next second what the next day does', () => {
  const [noon, last, next] = expected.map((text) => /"timetable":.*?,"reminders"/s.exec(text)?.[0])
  expect(last).toBe(noon)
  expect(next).not.toBe(noon)
})
