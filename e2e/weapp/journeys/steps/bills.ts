import type { Phone } from '../../driver'

export async function fillPaper(phone: Phone, paper: readonly (readonly [string, string])[]): Promise<void> {
  for (const [field, text] of paper) await phone.type(field, text)
  await phone.closeKeyboard()
}

export async function answer(phone: Phone, ...answers: readonly string[]): Promise<void> {
  await phone.tap('改')
  for (const name of answers) await phone.tap(name)
  await phone.tap('好了')
}
