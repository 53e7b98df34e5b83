export { citedSources as enrolmentSources } from '../data/place-data'
export { enrolmentFor, enrolmentPackFor, enrolmentRulesFor, hotlineFor, nationalEnrolment } from './find-enrolment'
export type { EnrolmentLookup, Typical } from './find-enrolment'
export { workCalendar } from './work-calendar'
