import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('zhengzhouPage2026', '三、缴费方式', '郑好办 APP、河南税务公众号、河南税务小程序、电子税务局 APP')

const zhengzhou: EnrolmentPack = {
  areaCode: '410100',
  areaName: '郑州市',
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '普通居民', amount: exact(fen(400_00), claim('zhengzhouNews2026', '正文前段', '普通居民 400 元')) },
        { name: '在郑大学生', when: { group: ['student'] }, amount: exact(fen(390_00), claim('zhengzhouNews2026', '正文前段', '在郑大学生 390 元')) }
      ]
    }
  ],
  aid: [
    { hardship: ['extremePoverty', 'orphan'], share: exact(bp(100_00), claim('zhengzhouNews2026', '正文前段', '特困、孤儿个人不缴')) },
    { hardship: ['minimumLiving', 'returnedPoverty'], share: exact(bp(95_00), claim('zhengzhouNews2026', '正文前段', '低保、脱贫监测对象个人缴 20 元')) },
    { hardship: ['lowIncomeEdge'], share: exact(bp(80_00), claim('zhengzhouNews2026', '正文前段', '低保边缘个人缴 80 元')) }
  ],
  channels: [
    { name: '郑好办 APP', path: '税务一件事', evidence: exact(true as const, ways) },
    { name: '河南税务公众号', path: '微服务 → 社保费缴纳', evidence: exact(true as const, ways) },
    { name: '河南税务小程序', path: '微信、支付宝', evidence: exact(true as const, ways) },
    { name: '电子税务局 APP', path: '「职工个人账户代缴居民医保费」可替家人缴', evidence: exact(true as const, ways) }
  ]
}

export default zhengzhou
