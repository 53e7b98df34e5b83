// `test` and `expect` for everything in ../checks and ../journeys.
import { test as base, expect } from '@playwright/test'
import { Phone } from './phone'

export const RECORD = 'weapp-record'

type Fixtures = { readonly phone: Phone }

/** Each test gets a new phone with nothing stored. When it ends, whatever broke a rule on the way fails it. */
export const test = base.extend<Fixtures>({
  phone: async ({ page, context }, use, info) => {
    const server = process.env.WEAPP_URL
    if (!server) throw new Error('Start these tests with `npm run test:weapp`.')
    const phone = new Phone(page, context, server)
    await use(phone)
    const problems = await phone.problems()
    await info.attach(RECORD, { body: JSON.stringify(phone.record()), contentType: 'application/json' })
    expect(problems, 'rules broken on the way').toEqual([])
  }
})

export { expect, type Phone }
