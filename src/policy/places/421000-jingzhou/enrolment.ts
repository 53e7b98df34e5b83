import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn } from '../000000-nation/enrolment'

const { claim, exact } = enrolmentPens({}, '2026-11-28')

const raises = claim('hubeiNews2026', '连续参保与零报销均有激励', '满 4 年每年加 3000 元，没报销加 3000 元，最多 20%')

const jingzhou: EnrolmentPack = {
  areaCode: '421000',
  areaName: '荆州市',
  newborn: { ...nationalNewborn, freeYears: exact(1, claim('hubeiNews2026', '第二段', '出生当年免缴')) },
  incentive: {
    afterYears: exact(4, raises),
    perYear: exact(fen(3_000_00), raises),
    perZeroClaimYear: exact(fen(3_000_00), raises),
    most: exact({ share: bp(20_00) }, raises)
  }
}

export default jingzhou
