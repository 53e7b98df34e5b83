import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const zhongshan: EnrolmentPack = {
  areaCode: '442000',
  areaName: '中山市',
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '一档', grade: '一档', amount: exact(fen(809_76), claim('zhongshanNotice2026', '附件1', '一档 809.76 元')) },
        { name: '一档（学生优惠）', grade: '一档', when: { group: ['student'] }, amount: exact(fen(578_40), claim('zhongshanNotice2026', '附件1', '一档（学生优惠） 578.4 元')) },
        { name: '二档', grade: '二档', amount: exact(fen(2_255_76), claim('zhongshanNotice2026', '附件1', '二档 2255.76 元')) },
        { name: '二档（本市学生优惠）', grade: '二档', when: { group: ['student'] }, amount: exact(fen(2_024_40), claim('zhongshanNotice2026', '附件1', '二档（本市学生优惠） 2024.4 元')) }
      ]
    }
  ]
}

export default zhongshan
