import type { Standing } from '@/domain/enrolment/standing'

/** One word a person, and what stands behind it: the same on every screen. */
export const standingCopy = {
  words: { inForce: '在保', waiting: '等待期', lapsed: '断缴', notInsured: '没参保', unknown: '不知道' } satisfies Record<Standing['kind'], string>,
  until: (day: string) => `到 ${day}`,
  untilYearEnd: (year: number) => `到 ${year} 年底`,
  byEmployer: '职工 · 单位在缴',
  retired: '职工退休，不用再缴',
  employee: '职工 · 在职还是退休没说',
  paying: '自己按月在缴',
  from: (day: string) => `${day}起能报`,
  lapsedSince: (day: string) => `${day}起医保不付`,
  lapsedBefore: (day: string) => `${day}以前就断了，医保不付`,
  paidTooLate: (year: number) => `${year} 年的缴晚了，这一年不报`,
  none: '医保不付',
  canJoin: (day: string) => `${day}前还能参保`,
  ahead: (note: string, day: string) => `${note}，${day}起能报`,
  missing: {
    year: (year: number) => `${year} 年缴没缴没记`,
    month: (month: number) => `${month} 月缴没缴没记`,
    lastMonth: '最后缴到哪个月没记',
    area: '参保地没填',
    rules: '参保地的资料没取到',
    window: '缴费期没查到',
    waitingRule: '要等多久没查到',
    gapRule: '断了要等多久没查到',
    insurance: '参加哪种医保还没说'
  }
} as const
