import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const weihai: EnrolmentPack = {
  areaCode: '371000',
  areaName: '威海市',
  premiums: [
    {
      year: 2025,
      rows: [
        { name: '未成年人、学生', when: { group: ['student', 'child'] }, amount: exact(fen(300_00), claim('weihaiPage2025', '缴费标准', '未成年人、学生 300 元')) },
        { name: '一档', grade: '一档', when: { group: ['adult'] }, amount: exact(fen(450_00), claim('weihaiPage2025', '缴费标准', '一档 450 元')) },
        { name: '二档', grade: '二档', when: { group: ['adult'] }, amount: exact(fen(650_00), claim('weihaiPage2025', '缴费标准', '二档 650 元')) }
      ]
    }
  ]
}

export default weihai
