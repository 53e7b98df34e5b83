import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const taizhouJs: EnrolmentPack = {
  areaCode: '321200',
  areaName: '泰州市',
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '学生儿童', when: { group: ['student', 'child'] }, amount: exact(fen(250_00), claim('taizhouJsPage2026', '全文', '学生儿童 250 元')) },
        { name: '一般居民', when: { group: ['adult'] }, amount: exact(fen(520_00), claim('taizhouJsPage2026', '全文', '一般居民 520 元，含长护险 20 元')) }
      ]
    }
  ]
}

export default taizhouJs
