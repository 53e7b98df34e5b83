import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const yantai: EnrolmentPack = {
  areaCode: '370600',
  areaName: '烟台市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-12', to: '2025-12-31' } as const, claim('yantaiNews2026', '01问', '集中缴费 2025-10-12 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('yantaiNews2026', '01问', '2026 年度'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '在校学生', when: { group: ['student'] }, amount: exact(fen(200_00), claim('yantaiNews2026', '01问', '在校学生 200 元')) },
        { name: '未成年人', when: { group: ['child'] }, amount: exact(fen(400_00), claim('yantaiNews2026', '01问', '未成年人 400 元')) },
        { name: '成年一档', grade: '一档', when: { group: ['adult'] }, amount: exact(fen(400_00), claim('yantaiNews2026', '01问', '成年一档 400 元')) },
        { name: '成年二档', grade: '二档', when: { group: ['adult'] }, amount: exact(fen(520_00), claim('yantaiNews2026', '01问', '成年二档 520 元')) }
      ]
    }
  ]
}

export default yantai
