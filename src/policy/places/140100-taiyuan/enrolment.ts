import type { EnrolmentPack, StartRule } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const season = claim('taiyuanPage2025', '正文首段', '集中缴费 2024-09-01 至 2025-02-25')

const taiyuan: EnrolmentPack = {
  areaCode: '140100',
  areaName: '太原市',
  windows: [
    {
      year: 2025,
      pay: inferred({
        claims: [season],
        readings: [[{ from: '2024-09-01', to: '2024-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。'
      }),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('taiyuanPage2025', '正文首段', '2025 年度'))
    }
  ],
  late: [
    {
      year: 2025,
      pay: exact({ from: '2025-01-01', to: '2025-02-25' } as const, season),
      start: inferred<StartRule>({
        claims: [season],
        readings: [[{ kind: 'payDay' }, '缴费当天', []], [{ kind: 'coverStart' }, '从 1 月 1 日', []]],
        why: '来源没写 1 月起缴的从哪天享受，两种都列。'
      })
    }
  ],
  newborn: { ...nationalNewborn, freeYears: exact(1, claim('taiyuanPage2025', '特殊群体参保', '出生当年免缴')) }
}

export default taiyuan
