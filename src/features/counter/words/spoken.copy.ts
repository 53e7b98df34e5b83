import type { Enrolment, Relation } from '@/domain/enrolment/member'
import type { FilingKind } from '@/domain/filing/situation'

/** How one speaks of a relative to a stranger: a nickname stays in the family. */
export const spokenRelation: Readonly<Record<Relation, string>> = {
  self: '我', spouse: '我爱人', father: '我爸', mother: '我妈', child: '我孩子', sibling: '我兄弟姐妹', paternalGrandparent: '我家老人',
  maternalGrandparent: '我家老人', grandchild: '我孙辈', maternalGrandchild: '我外孙辈', fatherInLaw: '我家老人', motherInLaw: '我家老人', other: '我家人'
}

const INSURANCE: Readonly<Partial<Record<Enrolment, string>>> = { employee: '职工医保', flexible: '职工医保', resident: '居民医保' }

/** 「衢州居民医保」; what is not known is left out. */
export const spokenInsurance = (area: string, insurance: Enrolment | undefined): string =>
  `${area === '' ? '外地' : area}${(insurance === undefined ? undefined : INSURANCE[insurance]) ?? '医保'}`

/** At home there is no 外地. */
export const spokenAtHome = (area: string, insurance: Enrolment | undefined): string =>
  `${area === '' ? '本地' : area}${(insurance === undefined ? undefined : INSURANCE[insurance]) ?? '医保'}`

export const spokenFiling: Readonly<Record<FilingKind, string>> = { longTerm: '长期居住', referral: '转诊', temporary: '临时外出' }
