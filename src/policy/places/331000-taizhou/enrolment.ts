import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const proxy = claim('taizhouNews2026', '家庭共济账户一段', '浙里办「浙里医保」，线上缴费选近亲属医保个人账户代缴')

const taizhou: EnrolmentPack = {
  areaCode: '331000',
  areaName: '台州市',
  windows: [
    {
      year: 2025,
      pay: exact({ to: '2024-12-25' } as const, claim('taizhouNotice2025', '（二）', '集中缴费到 2024-12-25')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('taizhouNotice2025', '（一）', '2025 年度'))
    },
    {
      year: 2026,
      pay: exact({ to: '2025-12-25' } as const, claim('taizhouNews2026', '集中参保缴费时间', '集中缴费到 2025-12-25')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('taizhouNews2026', '缴费标准', '2026 年度'))
    }
  ],
  premiums: [
    { year: 2025, rows: [{ amount: exact(fen(670_00), claim('taizhouNotice2025', '（一）', '个人 670 元，含长护险 30 元')) }] },
    {
      year: 2026,
      rows: [{ name: '2008 年起出生', when: { group: ['student', 'child'] }, amount: exact(fen(640_00), claim('taizhouNews2026', '缴费标准', '18 周岁以下个人 640 元')) }]
    }
  ],
  channels: [{ name: '浙里办 APP', path: '浙里医保 → 近亲属医保个人账户代缴；没绑定的先办「我要备案」', evidence: exact(true as const, proxy) }]
}

export default taizhou
