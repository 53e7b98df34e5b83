import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ningde: EnrolmentPack = {
  areaCode: '350900',
  areaName: '宁德市',
  flexible: [
    {
      year: 2025,
      fees: [
        { per: 'month', amount: exact(fen(443_30), claim('ningdeNews2025', '市医保局答复', '基数 4433 元、费率 10%，每月 443.3 元')) }
      ]
    }
  ]
}

export default ningde
