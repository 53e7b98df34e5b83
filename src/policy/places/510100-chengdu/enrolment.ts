import type { EnrolmentPack, StartRule } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const season = claim('chengduPage2025', '二、集中缴费期', '集中缴费到 2025-02-28')

const chengdu: EnrolmentPack = {
  areaCode: '510100',
  areaName: '成都市',
  windows: [
    {
      year: 2025,
      pay: inferred({
        claims: [season],
        readings: [[{ to: '2024-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。'
      }),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('chengduPage2025', '二、集中缴费期', '2025 年度'))
    }
  ],
  late: [
    {
      year: 2025,
      pay: exact({ from: '2025-01-01', to: '2025-02-28' } as const, season),
      start: inferred<StartRule>({
        claims: [season],
        readings: [[{ kind: 'payDay' }, '缴费当天', []], [{ kind: 'coverStart' }, '从 1 月 1 日', []]],
        why: '来源没写 1 月起缴的从哪天享受，两种都列。'
      })
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '学生儿童', when: { group: ['student', 'child'] }, amount: exact(fen(400_00), claim('chengduNews2026', '01 筹资标准', '学生儿童 400 元，长护险另收')) },
        { name: '成年低档', grade: '低档', when: { group: ['adult'] }, amount: exact(fen(400_00), claim('chengduNews2026', '01 筹资标准', '成年 400 元，长护险另收')) },
        { name: '成年高档', grade: '高档', when: { group: ['adult'] }, amount: exact(fen(550_00), claim('chengduNews2026', '01 筹资标准', '成年 550 元，长护险另收')) }
      ]
    }
  ]
}

export default chengdu
