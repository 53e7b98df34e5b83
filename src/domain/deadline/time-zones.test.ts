import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { wholeCalendar } from './time-zones.cases'

const inZone = (zone: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'time-zones.cases.ts')], { env: { ...process.env, TZ: zone }, encoding: 'utf8' })

it.each([
  ['Beijing', 'Asia/Shanghai'],
  ['Greenwich', 'UTC'],
  ['far west, with summer time', 'America/Los_Angeles'],
  ['the other side of the date line', 'Pacific/Kiritimati']
])('a phone set to %s computes the same calendar', (_, zone) => {
  expect(inZone(zone)).toBe(wholeCalendar())
})

it('has something in it that could differ', () => {
  expect(wholeCalendar()).toContain('"startTime":')
  expect(wholeCalendar()).toContain('DTSTART;TZID=Asia/Shanghai:')
})
