import { enrolmentRulesFor } from '@/policy/enrolment'

const NATIONAL_LINE = '12393'

/** The area's own line where one is known. */
export const hotlineOf = (areaCode: string): string => enrolmentRulesFor(areaCode)?.hotline ?? NATIONAL_LINE
