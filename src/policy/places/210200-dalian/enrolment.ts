import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const dalian: EnrolmentPack = {
  areaCode: '210200',
  areaName: '大连市',
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '未成年人、大学生', when: { group: ['student', 'child'] }, amount: exact(fen(400_00), claim('liaoningNews2026', '「医疗保险的变化」一段', '未成年人、大学生 400 元'), claim('dalianNews2026', '一、二', '未成年人、大学生 400 元')) },
        { name: '成年人', when: { group: ['adult'] }, amount: exact(fen(460_00), claim('liaoningNews2026', '「医疗保险的变化」一段', '成年人 460 元')) }
      ]
    }
  ]
}

export default dalian
