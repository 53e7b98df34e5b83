import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('jinhuaNotice2026', '三、缴费方式', '浙江税务社保缴费')

const jinhua: EnrolmentPack = {
  areaCode: '330700',
  areaName: '金华市',
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '三档（市区学生）', grade: '三档', when: { group: ['student', 'child'] }, amount: exact(fen(640_00), claim('jinhuaNotice2026', '二、筹资标准', '三档（市区学生） 640 元')) },
        { name: '二档（市区学生）', grade: '二档', when: { group: ['student', 'child'] }, amount: exact(fen(2_620_00), claim('jinhuaNotice2026', '二、筹资标准', '二档（市区学生） 2620 元')) }
      ]
    }
  ],
  channels: [
    { name: '浙江税务社保缴费', path: '浙里办、支付宝、微信里搜索；可为自己或他人缴', evidence: exact(true as const, ways) }
  ]
}

export default jinhua
