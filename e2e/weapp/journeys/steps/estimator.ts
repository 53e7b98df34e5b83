// Ways through the estimator that several tests take.
import type { Phone } from '../../driver'

export async function chooseArea(phone: Phone, name: string): Promise<void> {
  await phone.tap('参保地')
  await phone.tap(new RegExp(`^${name}`))
}

/** A stay in a local hospital, the shortest form that gives a figure. */
export async function fillShortForm(phone: Phone): Promise<void> {
  await chooseArea(phone, '衢州市')
  await phone.tap(/^三级/)
  await phone.type('总费用', '9000')
  await phone.closeKeyboard()
}

/** From the form, cold, to its result. */
export async function openResult(phone: Phone): Promise<void> {
  await phone.open('packages/estimator/index')
  await fillShortForm(phone)
  await phone.tap('看明细')
  await phone.isOn('packages/estimator/result')
}
