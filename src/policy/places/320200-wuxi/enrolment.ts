import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const wuxi: EnrolmentPack = {
  areaCode: '320200',
  areaName: '无锡市',
  windows: [
    {
      year: 2026,
      pay: exact({ to: '2025-12-31' } as const, claim('wuxiNotice2026', '一、', '集中缴费到 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('wuxiNotice2026', '一、', '从 2026-01-01 起享受'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '学生儿童', when: { group: ['student', 'child'] }, amount: exact(fen(380_00), claim('wuxiNotice2026', '2026年居民医保个人缴费标准', '学生儿童 380 元')) },
        { name: '大学生', when: { group: ['student'] }, amount: exact(fen(290_00), claim('wuxiNotice2026', '2026年居民医保个人缴费标准', '大学生 290 元')) },
        { name: '老年居民', when: { group: ['adult'] }, amount: exact(fen(570_00), claim('wuxiNotice2026', '2026年居民医保个人缴费标准', '老年 570 元，含长护险 30 元')) },
        { name: '其他居民', when: { group: ['adult'] }, amount: exact(fen(810_00), claim('wuxiNotice2026', '2026年居民医保个人缴费标准', '其他 810 元，含长护险 30 元')) }
      ]
    }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 2 }, claim('wuxiNotice2026', '一、', '集中期没缴的等 2 个月')) }
}

export default wuxi
