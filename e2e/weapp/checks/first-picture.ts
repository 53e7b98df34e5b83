// What crosses into WeChat's view before anything of home is seen: of a large family as of nobody's, no more than the first screen needs.
import { STORED } from '../../stored'
import { expect, test, type Phone } from '../driver'

const FIRST_BYTES = 8_000

const sent = (phone: Phone) => phone.record().flatMap(({ log }) => log.setData)

for (const [whose, stored] of [['nobody’s', {}], ['a family of eight’s', STORED]] as const) {
  test(`home of ${whose}: the first pictures stay small, and the rest follows`, async ({ phone }) => {
    for (const [name, text] of Object.entries(stored)) await phone.store(name, text)
    await phone.open()
    await phone.see('政策库')
    await phone.problems()
    const bytes = sent(phone).map((one) => one.bytes)
    console.log(`home of ${whose}, setData in B: ${bytes.join(', ')}`)
    // The page's shell while places are read from the phone, if they are, then the first screen, then what lies below.
    expect(bytes.length).toBeGreaterThan(1)
    expect(bytes.slice(0, -1).filter((size) => size > FIRST_BYTES)).toEqual([])
  })
}

const NEXT_DAY = '2026-11-23T02:00:00Z'
const hero = (phone: Phone) => phone.screen.locator('.ax-hero').textContent()

test('a family of eight’s second start that day draws all of it at once, to the letter; the day after computes it anew', async ({ phone }) => {
  for (const [name, text] of Object.entries(STORED)) await phone.store(name, text)
  await phone.open()
  await phone.see('政策库')
  await expect.poll(() => phone.stored('home-view')).toContain('"on":"2026-11-22"')
  const computed = await hero(phone)
  await phone.open()
  await phone.see('政策库')
  expect(await hero(phone)).toBe(computed)
  await phone.open('', { now: NEXT_DAY })
  await phone.see('政策库')
  expect(await hero(phone)).not.toBe(computed)
  await phone.problems()
  const [, again = [], nextDay = []] = phone.record().map(({ log }) => log.setData.map(({ bytes }) => bytes))
  console.log(`home of a family of eight’s, again that day, setData in B: ${again.join(', ')}; the day after: ${nextDay.join(', ')}`)
  expect(again).toHaveLength(2)
  expect(again[0]).toBeLessThanOrEqual(FIRST_BYTES)
})
