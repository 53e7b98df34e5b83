import { enrolmentRulesFor } from '@/policy/enrolment'
import { NATIONAL_LINE } from '@/policy/hotline'

/** The area's own line where one is known. */
export const hotlineOf = (areaCode: string): string => enrolmentRulesFor(areaCode)?.hotline ?? NATIONAL_LINE
