import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const wait = claim('quanzhouNews2026b', '第二段', '固定等 3 个月，每多断 1 年加 1 个月')
const raises = claim('quanzhouNews2026', '第二段', '满 4 年每年加 3000 元，没报销加 3000 元，最多 20%')
const ways = claim('quanzhouNews2026c', '第三段', '闽政通、城乡居民闽捷办、电子税务局、办税厅')

const quanzhou: EnrolmentPack = {
  areaCode: '350500',
  areaName: '泉州市',
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('quanzhouNews2026', '第三段', '个人 400 元')) }] }],
  channels: [
    { name: '闽政通', evidence: exact(true as const, ways) },
    { name: '城乡居民闽捷办', path: '支付宝、微信里搜索', evidence: exact(true as const, ways) },
    { name: '电子税务局、办税厅', evidence: exact(true as const, ways) }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, wait), addedPerYear: exact(1, wait) },
  incentive: {
    afterYears: exact(4, raises),
    perYear: exact(fen(3_000_00), raises),
    perZeroClaimYear: exact(fen(3_000_00), raises),
    most: exact({ share: bp(20_00) }, raises)
  }
}

export default quanzhou
