import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const wait = claim('weifangNews2025', '二、参保缴费标准', '固定等 3 个月，每多断 1 年加 1 个月')

const weifang: EnrolmentPack = {
  areaCode: '370700',
  areaName: '潍坊市',
  windows: [
    {
      year: 2025,
      pay: exact({ to: '2024-12-31' } as const, claim('weifangNews2025', '正文', '集中缴费到 2024-12-31')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('weifangNews2025', '正文', '2025 年度'))
    }
  ],
  premiums: [
    {
      year: 2025,
      rows: [
        { name: '学生儿童', when: { group: ['student', 'child'] }, amount: exact(fen(380_00), claim('weifangNews2025', '二、参保缴费标准', '学生儿童 380 元')) },
        { name: '成年低档', grade: '低档', when: { group: ['adult'] }, amount: exact(fen(400_00), claim('weifangNews2025', '二、参保缴费标准', '成年低档 400 元')) },
        { name: '成年高档', grade: '高档', when: { group: ['adult'] }, amount: exact(fen(510_00), claim('weifangNews2025', '二、参保缴费标准', '成年高档 510 元')) }
      ]
    }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, wait, claim('weifangNews2025', '正文', '固定等 3 个月，每多断 1 年加 1 个月')), addedPerYear: exact(1, wait) }
}

export default weifang
