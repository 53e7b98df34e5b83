import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-22')

const WHY = '来源是 2025 年的征求意见稿，正式的没查到。'
const says = (words: string) => claim('sichuanIncentive', '征求意见稿', words)
const draft = (words: string) => inferred({ claims: [says(words)], readings: [[fen(4_000_00), '4,000', [0]]], why: WHY })

/** Only the incentives are known, from a draft. */
const sichuan: EnrolmentPack = {
  areaCode: '510000',
  areaName: '四川省',
  incentive: {
    afterYears: exact(4, claim('incentive38', '正文', '连续参保满 4 年后，每多 1 年提高一次')),
    perYear: draft('连续参保，每次提高 4000 元'),
    perZeroClaimYear: draft('零报销，每次提高 4000 元'),
    most: inferred({ claims: [says('累计不超过 20%')], readings: [[{ share: bp(20_00) }, '20%', [0]]], why: WHY })
  }
}

export default sichuan
