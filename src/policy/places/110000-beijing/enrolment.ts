import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'

const { claim, exact } = enrolmentPens({}, '2026-11-22')

const premium = (says: string) => claim('premium2026', '正文（北京）', says)

/** No window found. The age from which somebody counts as old is not in the source, so adults see both rows. */
const beijing: EnrolmentPack = {
  areaCode: '110000',
  areaName: '北京市',
  hotline: '12393',
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '学生儿童', when: { group: ['student', 'child'] }, amount: exact(fen(435_00), premium('学生儿童 435 元')) },
        { name: '劳动年龄内', when: { group: ['adult'] }, amount: exact(fen(795_00), premium('劳动年龄内 795 元')) },
        { name: '老年人', when: { group: ['adult'] }, amount: exact(fen(460_00), premium('老年人 460 元')) }
      ]
    }
  ]
}

export default beijing
