import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const kaifeng: EnrolmentPack = {
  areaCode: '410200',
  areaName: '开封市',
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(410_00), claim('kaifengNews2026', '一、01筹资标准', '个人 410 元，含长护险 10 元')) }] }],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('kaifengNews2026', '一、03', '集中期外缴的，等 3 个月')) }
}

export default kaifeng
