import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('beijingNews2026b', '个人账户缴费/其他方式缴费', '京通小程序、北京市电子税务局、医保个人账户、银行 APP、银行柜台')

/** The age from which somebody counts as old is not in the source, so adults see both rows. */
const beijing: EnrolmentPack = {
  areaCode: '110000',
  areaName: '北京市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-11-30', to: '2026-02-28' } as const, claim('beijingNews2026b', '首段', '集中缴费 2025-11-30 至 2026-02-28')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('beijingNews2026b', '首段', '期内缴的从 2026-01-01 起享受'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '学生儿童', when: { group: ['student', 'child'] }, amount: exact(fen(435_00), claim('beijingNews2026b', '2026年居民医保 个人缴费和财政补助', '学生儿童 435 元'), claim('beijingNews2026', '全文', '学生儿童 435 元')) },
        { name: '劳动年龄内', when: { group: ['adult'] }, amount: exact(fen(795_00), claim('beijingNews2026b', '2026年居民医保 个人缴费和财政补助', '劳动年龄内 795 元'), claim('beijingNews2026', '全文', '劳动年龄内 795 元')) },
        { name: '老年人', when: { group: ['adult'] }, amount: exact(fen(460_00), claim('beijingNews2026b', '2026年居民医保 个人缴费和财政补助', '老年人 460 元'), claim('beijingNews2026', '全文', '老年人 460 元')) }
      ]
    }
  ],
  channels: [
    { name: '京通小程序', evidence: exact(true as const, ways) },
    { name: '北京市电子税务局', evidence: exact(true as const, ways) },
    { name: '医保个人账户', path: '每月最后一天划扣；第一次替家人缴，先办共济备案', evidence: exact(true as const, ways) },
    { name: '银行 APP、银行柜台', evidence: exact(true as const, ways) }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('beijingNews2026b', '其他方式缴费之后一段', '固定等 3 个月')) },
  flexible: [
    {
      year: 2025,
      from: '2025-07-01',
      fees: [
        { per: 'month', amount: exact(fen(584_92), claim('beijingNews2025', '第二段', '2025 年 7 月起每月 584.92 元')) }
      ]
    }
  ]
}

export default beijing
