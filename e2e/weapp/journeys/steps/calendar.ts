// Ways through the calendar and the family that several tests take.
import type { Phone } from '../../driver'

const FATHER = { id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956, insurance: 'resident', group: 'adult', areaCode: '500000', grade: '一档', paidYears: [], missedYears: [] }

export async function openFamily(phone: Phone, path: string): Promise<void> {
  await phone.store('household', JSON.stringify({ state: { members: [FATHER] }, version: 1 }))
  await phone.open(path)
}

/** The last day of the payment window, opened from its row in the month's list. */
export async function openDeadline(phone: Phone): Promise<void> {
  await openFamily(phone, 'packages/calendar/index')
  await phone.tap('下个月')
  await phone.tap(/重庆居民缴费|重庆居民医保缴费/, { nth: 1 })
  await phone.see('错过了')
}
