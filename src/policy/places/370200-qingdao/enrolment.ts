import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { nationalWaiting } from '../000000-nation/enrolment'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const example = claim('qingdaoWait', '案例「小孙」', '断 2025、2026 两年，3+1=4 个月，2027-05-01 起；补 1 年，2027-04-01 起')
const amount = (says: string) => claim('qingdaoNews2026', '第二段', says)

const qingdao: EnrolmentPack = {
  areaCode: '370200',
  areaName: '青岛市',
  hotline: '12393',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [claim('qingdaoNews2026', '第一、四段', '每年 9–12 月，今年到 2025-12-31')],
        readings: [[{ from: '2025-09-01', to: '2025-12-31' } as const, '9 到 12 月', [0]]],
        why: '来源写「每年 9 到 12 月」，第一天按 9 月 1 日算。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('qingdaoNews2026', '第一、四段', '2026 年度'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '大学生', when: { group: ['student'] }, amount: exact(fen(200_00), amount('在校大学生 200 元')) },
        { name: '少儿', when: { group: ['child'] }, amount: exact(fen(415_00), amount('少儿 415 元')) },
        { name: '成年一档', grade: '一档', when: { group: ['adult'] }, amount: exact(fen(482_00), amount('成年一档 482 元')) },
        { name: '成年二档', grade: '二档', when: { group: ['adult'] }, amount: exact(fen(415_00), amount('成年二档 415 元')) }
      ]
    }
  ],
  // W30: the first lapsed year adds nothing.
  waiting: { ...nationalWaiting, freeYears: exact(1, example), repairPerYear: exact(1, example) }
}

export default qingdao
