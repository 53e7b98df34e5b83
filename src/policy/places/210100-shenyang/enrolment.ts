import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'

const { claim, exact } = enrolmentPens({}, '2026-11-28')

const shenyang: EnrolmentPack = {
  areaCode: '210100',
  areaName: '沈阳市',
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '学生、未成年人', when: { group: ['student', 'child'] }, amount: exact(fen(400_00), claim('liaoningNews2026', '「医疗保险的变化」一段', '学生、未成年人 400 元')) },
        { name: '成年人', when: { group: ['adult'] }, amount: exact(fen(460_00), claim('liaoningNews2026', '「医疗保险的变化」一段', '成年人 460 元')) }
      ]
    }
  ]
}

export default shenyang
