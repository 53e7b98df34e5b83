// Saved data over a restart, and saved data gone wrong.
import { expect, test } from '../driver'
import { fillShortForm, openResult } from '../journeys/steps/estimator'

const FORM = 'packages/estimator/index'
const STORES = ['household', 'preferences', 'estimates', 'bills', 'done', 'entries', 'progress', 'reminders']

test('what was saved is there after a restart', async ({ phone }) => {
  await openResult(phone)
  await phone.tap('存起来')
  await phone.open(FORM)
  await phone.see('以前算过的')
  await expect(phone.field('总费用')).toHaveValue('9,000.00')
})

test('a full storage is said at once, and no longer once there is room', async ({ phone }) => {
  await phone.open(FORM)
  await phone.fillStorage()
  await fillShortForm(phone)
  await phone.see(/没存上，手机存满了/)
  await phone.see('看明细')
  await phone.freeStorage()
  await phone.type('总费用', '9100')
  await phone.closeKeyboard()
  await phone.dontSee(/没存上/)
  await expect.poll(async () => JSON.stringify(await phone.stored('estimates'))).toContain('9,100.00')
  await phone.open(FORM)
  await expect(phone.field('总费用')).toHaveValue('9,100.00')
})

test('a storage that cannot be read is said, and the app works all the same', async ({ phone }) => {
  await phone.refuse('storage')
  await phone.open(FORM)
  await phone.see(/手机没让读资料/)
  await fillShortForm(phone)
  await phone.tap('看明细')
  await phone.see(/要准备多少钱/)
})

const RUBBISH: readonly (readonly [string, unknown])[] = [
  ['no JSON', 'not { json'],
  ['JSON of another shape', '{"state":{"members":"all of them","draft":7},"version":1}'],
  ['an object that was never text', { a: 1 }]
]
const LATER = '{"state":{},"version":99}'

for (const [kind, value] of RUBBISH) {
  test(`every store holds ${kind}: it is said, kept aside, and the app starts afresh`, async ({ phone }) => {
    for (const store of STORES) await phone.store(store, value)
    await phone.open('pages/household/index')
    await phone.see(/已经另外收着，没有盖掉/)
    expect(await phone.stored('household.damaged-1')).toEqual(typeof value === 'string' ? value : JSON.stringify(value))
    await phone.open('packages/estimator/index')
    await fillShortForm(phone)
    await phone.see('看明细')
  })
}

test('every store holds a version of the future: it waits where it is, and the app works all the same', async ({ phone }) => {
  for (const store of STORES) await phone.store(store, LATER)
  await phone.open('pages/household/index')
  await phone.see(/原样留着，没有盖掉，更新以后就能看到/)
  await phone.open('packages/estimator/index')
  await fillShortForm(phone)
  await phone.see('看明细')
  for (const store of STORES) expect(await phone.stored(store)).toEqual(LATER)
})
