import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const urumqi: EnrolmentPack = {
  areaCode: '650100',
  areaName: '乌鲁木齐市',
  premiums: [{ year: 2025, rows: [{ amount: exact(fen(440_00), claim('urumqiNews2025', '第三段', '个人 440 元，含长护险 40 元')) }] }]
}

export default urumqi
