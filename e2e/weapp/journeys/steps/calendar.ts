// Ways through the calendar and the family that several tests take.
import type { Phone } from '../../driver'
import { openWithFamily } from './family'

const FATHER = { id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956, insurance: 'resident', group: 'adult', areaCode: '500000', grade: '一档', paidYears: [], missedYears: [] }

export const openFamily = (phone: Phone, path: string): Promise<void> => openWithFamily(phone, [FATHER], path)

/** The last day of the payment window, opened from its row in the month's list. */
export async function openDeadline(phone: Phone): Promise<void> {
  await openFamily(phone, 'packages/calendar/index')
  await phone.tap('下个月')
  await phone.tap(/重庆居民缴费|重庆居民医保缴费/, { nth: 1 })
  await phone.see('错过了')
}
