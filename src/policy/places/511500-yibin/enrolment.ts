import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'

const { claim, exact } = enrolmentPens({}, '2026-11-28')

const yibin: EnrolmentPack = {
  areaCode: '511500',
  areaName: '宜宾市',
  premiums: [
    {
      year: 2026,
      rows: [{ name: '大学生', when: { group: ['student'] }, amount: exact(fen(400_00), claim('suseNotice2026', '三、1', '按宜宾市医疗保障局规定，2026 年度居民医保个人 400 元')) }]
    }
  ]
}

export default yibin
