import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { nationalNewborn } from '../000000-nation/enrolment'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-22')

const threeMonths = claim('rule43', '正文', '职工中断不超 3 个月可补缴，当月享受，中断期可追溯')

const wuhan: EnrolmentPack = {
  areaCode: '420100',
  areaName: '武汉市',
  gap: {
    makeUpMonths: exact(3, threeMonths, claim('wuhanGap', '正文', '灵活就业断缴不超 3 个月，补足后恢复')),
    waitAfter: inferred({
      claims: [claim('wuhanGap', '正文', '超 3 个月视同再参保，满 6 个月后的第 7 个月起住院')],
      readings: [[6, '6 个月', [0]]],
      why: '来源是旧规，没写年份，现在有没有变没查到。'
    })
  },
  newborn: { ...nationalNewborn, freeYears: exact(1, claim('wuhanNewborn2023', '全文', '出生 90 日内参保，武汉户籍或父母一方参加武汉医保的，免缴出生当年')) },
  account: { retired: exact(fen(83_00), claim('wuhanAccount', '正文', '退休每月 83 元（2021 年平均养老金 × 2.5%）')) }
}

export default wuhan
