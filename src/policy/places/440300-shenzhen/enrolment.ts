import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, inferred } = enrolmentPens(own, '2026-11-28')

const shenzhen: EnrolmentPack = {
  areaCode: '440300',
  areaName: '深圳市',
  premiums: [
    {
      year: 2026,
      rows: [
        {
          name: '少儿、学生',
          when: { group: ['student', 'child'] },
          amount: inferred({
            claims: [claim('shenzhenNews2026', '缴费标准', '每月 40.56 元（6760 元的 0.6%）')],
            readings: [[fen(486_72), '12 个月', [0]]],
            why: '来源按月写，这里按 12 个月合：40.56 × 12 = 486.72。'
          })
        },
        {
          name: '成年居民',
          when: { group: ['adult'] },
          amount: inferred({
            claims: [claim('shenzhenNews2026', '缴费标准', '每月 47.32 元（6760 元的 0.7%）')],
            readings: [[fen(567_84), '12 个月', [0]]],
            why: '来源按月写，这里按 12 个月合：47.32 × 12 = 567.84。'
          })
        }
      ]
    }
  ]
}

export default shenzhen
