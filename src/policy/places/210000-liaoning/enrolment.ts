import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'

const { claim, exact } = enrolmentPens({}, '2026-11-28')

/** Only the year of 职工 is known for the whole province. */
const liaoning: EnrolmentPack = {
  areaCode: '210000',
  areaName: '辽宁省',
  employeeYearFrom: exact('01-01', claim('liaoningNews2026', '「医保缴费周期」一段', '2026-01-01 起全省职工按自然年度（1-01 至 12-31）征缴'))
}

export default liaoning
