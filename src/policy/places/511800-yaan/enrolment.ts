import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const yaan: EnrolmentPack = {
  areaCode: '511800',
  areaName: '雅安市',
  flexible: [
    {
      year: 2026,
      fees: [
        { per: 'month', amount: exact(fen(525_20), claim('yaanNews2026', '一、', '每月 525.2 元，一年 6302.4 元（基数 6565 元）')) },
        { name: '生育', per: 'year', amount: exact(fen(393_90), claim('yaanNews2026', '一、', '生育 393.9 元一年')) },
        { name: '补充', per: 'year', amount: exact(fen(260_00), claim('yaanNews2026', '一、', '补充医疗 260 元一年')) }
      ]
    }
  ]
}

export default yaan
