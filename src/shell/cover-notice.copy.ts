import type { Standing } from '@/domain/enrolment/standing'

/** Before anything that is said as if somebody were insured. */
export const copy = {
  lead: {
    waiting: (who: string) => `${who}还在等待期，医保一般不付。`,
    lapsed: (who: string) => `${who}断缴了，医保不付。`,
    notInsured: (who: string) => `${who}没参保，医保不付。`,
    unknown: (who: string) => `还不知道${who}在不在保。`
  } satisfies Record<Exclude<Standing['kind'], 'inForce'>, (who: string) => string>,
  note: (note: string) => `${note}。看病的部分，在保才算数。`,
  see: '看怎么办'
} as const
