import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-22')

const says = (words: string) => claim('langfangIncentive', '正文', words)

/** Only the incentives are known. */
const langfang: EnrolmentPack = {
  areaCode: '131000',
  areaName: '廊坊市',
  incentive: {
    afterYears: exact(4, claim('incentive38', '正文', '连续参保满 4 年后，每多 1 年提高一次')),
    perYear: exact(fen(2_000_00), says('连续参保，每次提高 2000 元；断保年限清零，前期额度保留')),
    perZeroClaimYear: exact(fen(2_000_00), says('零报销，每次提高 2000 元；用了以后清零')),
    most: exact({ share: bp(20_00) }, says('累计不超过 20%')),
    clearedByUse: exact(true as const, says('零报销的额度，用了以后清零')),
    restartsAfterLapse: exact(true as const, says('断保后年限清零')),
    keptAfterLapse: exact(true as const, says('断保前的额度保留'))
  }
}

export default langfang
