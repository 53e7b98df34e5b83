import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const AT = '一、2026 年度城乡居民参保缴费'
const season = claim('qianjiangNotice2026', AT, '集中征缴期截止 2026-02-28')

const qianjiang: EnrolmentPack = {
  areaCode: '429005',
  areaName: '潜江市',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [season],
        readings: [[{ to: '2025-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。从哪天开始缴也没写。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('qianjiangNotice2026', AT, '2026 年度'))
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
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('qianjiangNotice2026', AT, '个人 400 元，和 2025 年一样')) }] }],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ days: 90 }, claim('qianjiangNotice2026', AT, '集中征缴期外缴的，至少等 90 天')) }
}

export default qianjiang
