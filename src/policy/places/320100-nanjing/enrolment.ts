import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, conflict, exact } = enrolmentPens(own, '2026-11-28')

const nanjing: EnrolmentPack = {
  areaCode: '320100',
  areaName: '南京市',
  windows: [
    {
      year: 2025,
      pay: exact({ from: '2024-11-01', to: '2024-12-25' } as const, claim('nanjingNews2025', '首段', '集中缴费 2024-11-01 至 2024-12-25')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('nanjingNews2025', '首段', '2025 年度'))
    }
  ],
  premiums: [
    {
      year: 2025,
      rows: [
        { name: '学生儿童', when: { group: ['student', 'child'] }, amount: exact(fen(320_00), claim('nanjingNews2025', '缴费标准', '学生儿童 320 元')) },
        { name: '大学生', when: { group: ['student'] },
          amount: conflict({
            claims: [claim('nanjingNews2025', '缴费标准', '大学生 270 元'), claim('nanjingNews2025b', '大学生医保参保', '大学生 230 元')],
            readings: [[fen(270_00), '270 元', [0]]],
            aside: [[fen(230_00), '230 元', [1]]],
            why: '2024-12 的报纸写 270 元，8 月的一篇写 230 元，按后发的缴费消息用 270 元。'
          })
        },
        { name: '老年居民', when: { group: ['adult'] }, amount: exact(fen(560_00), claim('nanjingNews2025', '缴费标准', '老年居民 560 元')) },
        { name: '其他居民', when: { group: ['adult'] }, amount: exact(fen(660_00), claim('nanjingNews2025', '缴费标准', '其他居民 660 元')) }
      ]
    }
  ]
}

export default nanjing
