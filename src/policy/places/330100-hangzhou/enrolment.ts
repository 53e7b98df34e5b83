import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const hangzhou: EnrolmentPack = {
  areaCode: '330100',
  areaName: '杭州市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-20', to: '2025-12-25' } as const, claim('hangzhouNews2026', '首段', '集中缴费 2025-10-20 至 2025-12-25')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('hangzhouNews2026', '首段', '2026 年度'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '少年儿童', when: { group: ['student', 'child'] }, amount: exact(fen(340_00), claim('hangzhouPage2026', '2026杭州城乡居民医保缴费标准', '少年儿童 340 元')) },
        { name: '大学生（2008 年前出生）', when: { group: ['student'] }, amount: exact(fen(130_00), claim('hangzhouPage2026', '2026杭州城乡居民医保缴费标准', '2008-01-01 前出生的大学生 130 元，含长护险 30 元')) },
        { name: '大学生（2008 年起出生）', when: { group: ['student'] }, amount: exact(fen(100_00), claim('hangzhouPage2026', '2026杭州城乡居民医保缴费标准', '2008-01-01 起出生的大学生 100 元')) },
        { name: '一档', grade: '一档', when: { group: ['adult'] }, amount: exact(fen(800_00), claim('hangzhouPage2026', '2026杭州城乡居民医保缴费标准', '一档 800 元，含长护险 30 元')) },
        { name: '二档', grade: '二档', when: { group: ['adult'] }, amount: exact(fen(700_00), claim('hangzhouPage2026', '2026杭州城乡居民医保缴费标准', '二档 700 元，含长护险 30 元')) }
      ]
    }
  ]
}

export default hangzhou
