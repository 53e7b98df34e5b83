import { packFor } from '@/policy'
import { enrolmentRulesFor, nationalEnrolment } from '@/policy/enrolment'

/** The line of the place of insurance, or the nation's. */
export const hotlineFor = (home: string): string => packFor(home)?.hotline ?? enrolmentRulesFor(home)?.hotline ?? nationalEnrolment.hotline
