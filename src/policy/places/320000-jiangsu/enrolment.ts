import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, range } = enrolmentPens(own, '2026-11-22')

/** Only the wait after a gap is known. */
const jiangsu: EnrolmentPack = {
  areaCode: '320000',
  areaName: '江苏省',
  gap: {
    makeUpMonths: exact(3, claim('rule43', '正文', '职工中断不超 3 个月可补缴，当月享受，中断期可追溯')),
    waitAfter: range({
      claims: [claim('jiangsuGap', '正文', '等待期不超 3 个月')],
      readings: [[3, '最多 3 个月', [0]], [0, '不设', [0]]],
      why: '全省只定上限，当地等几个月没查到。'
    })
  }
}

export default jiangsu
