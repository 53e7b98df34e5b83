import type { EnrolmentPack } from '@/domain/enrolment/terms'
import * as all from '../places/all-enrolment.gen'

/** Every area with enrolment data, by code. */
export const enrolmentPacks: readonly EnrolmentPack[] = Object.values(all).sort((a, b) => (a.areaCode < b.areaCode ? -1 : 1))
