import type { Member } from '@/domain/enrolment/member'

const insured = { insurance: 'resident', areaCode: '330800', years: [] } as const

/** Insured in 衢州 and living in 武汉 on a temporary filing that is about to end. */
export const mother: Member = {
  ...insured, id: 'mum', nickname: '妈妈', relation: 'mother', birthYear: 1958,
  careArea: { name: '武汉', province: '湖北' }, filing: { kind: 'temporary', from: '2026-06-16', until: '2026-12-15' }
}
/** At home, and now and then on the road. */
export const father: Member = { ...insured, id: 'dad', nickname: '爸爸', relation: 'father', birthYear: 1956 }
/** Works in 深圳. */
export const worker: Member = {
  ...insured, id: 'me', nickname: '我', relation: 'self', insurance: 'employee', status: 'active', birthYear: 1986,
  careArea: { name: '深圳', province: '广东' }, filing: { kind: 'temporary', from: '2026-06-06', until: '2026-12-05' }
}

export const TODAY = '2026-11-22' as const
