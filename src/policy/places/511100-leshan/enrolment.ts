import type { EnrolmentPack, StartRule } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const AT = '第三段'
const season = claim('leshanLetter2026', AT, '2026 年度集中缴费期 2026-02-28 结束')

const leshan: EnrolmentPack = {
  areaCode: '511100',
  areaName: '乐山市',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [season],
        readings: [[{ to: '2025-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。从哪天开始缴也没写。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('leshanLetter2026', AT, '2026 年度'))
    }
  ],
  late: [
    {
      year: 2026,
      pay: exact({ from: '2026-01-01', to: '2026-02-28' } as const, season),
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
        { name: '一档', grade: '一档', amount: exact(fen(400_00), claim('leshanLetter2026', AT, '一档 400 元')) },
        { name: '二档', grade: '二档', amount: exact(fen(470_00), claim('leshanLetter2026', AT, '二档 470 元')) }
      ]
    }
  ]
}

export default leshan
