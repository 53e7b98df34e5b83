import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-22')

const steps = claim('lianyungangNewborn', '正文', '3 个月内参保从出生日起；3–6 个月，缴费 30 天后；超 6 个月，6 个月后')

/** Only the newborn rule is known. */
const lianyungang: EnrolmentPack = {
  areaCode: '320700',
  areaName: '连云港市',
  newborn: {
    within: exact<Wait>({ months: 3 }, steps),
    later: exact([{ upToMonths: 6, wait: { days: 30 } }, { upToMonths: 'open', wait: { months: 6 } }] as const, steps)
  }
}

export default lianyungang
