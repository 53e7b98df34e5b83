import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const raises = claim('shandongNews', '正文', '满 4 年每年加 3000 元，没报销加 3000 元，最多 20%')

/** Only the incentives are known for the whole province; the shares of 灵活就业 of 2026 come without a base. */
const shandong: EnrolmentPack = {
  areaCode: '370000',
  areaName: '山东省',
  incentive: {
    afterYears: exact(4, raises),
    perYear: exact(fen(3_000_00), raises),
    perZeroClaimYear: exact(fen(3_000_00), raises),
    most: exact({ share: bp(20_00) }, raises)
  }
}

export default shandong
