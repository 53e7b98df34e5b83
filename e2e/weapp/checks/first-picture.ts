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
