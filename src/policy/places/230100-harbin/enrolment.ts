import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const harbin: EnrolmentPack = {
  areaCode: '230100',
  areaName: '哈尔滨市',
  premiums: [{ year: 2025, rows: [{ name: '大学生', when: { group: ['student'] }, amount: exact(fen(400_00), claim('harbinNews2025', '二、三', '大学生 400 元')) }] }]
}

export default harbin
