import { savedFamily } from '../../../families'
import type { Phone } from '../../driver'

export const withFamily = (phone: Phone, members: readonly object[]): Promise<void> => phone.store('household', savedFamily(members))

export async function openWithFamily(phone: Phone, members: readonly object[], path: string): Promise<void> {
  await withFamily(phone, members)
  await phone.open(path)
}
