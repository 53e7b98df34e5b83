import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { nationalWaiting } from '../000000-nation/enrolment'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-22')

const example = claim('qingdaoWait', '案例「小孙」', '断 2025、2026 两年，3+1=4 个月，2027-05-01 起；补 1 年，2027-04-01 起')

const qingdao: EnrolmentPack = {
  areaCode: '370200',
  areaName: '青岛市',
  hotline: '12393',
  premiums: [
    {
      year: 2025,
      rows: [
        { name: '一档', grade: '一档', amount: exact(fen(482_00), claim('qingdao2025', '缴费标准', '一档 482 元')) },
        { name: '二档', grade: '二档', amount: exact(fen(415_00), claim('qingdao2025', '缴费标准', '二档 415 元')) }
      ]
    }
  ],
  // W30: the first lapsed year adds nothing.
  waiting: { ...nationalWaiting, freeYears: exact(1, example), repairPerYear: exact(1, example) }
}

export default qingdao
