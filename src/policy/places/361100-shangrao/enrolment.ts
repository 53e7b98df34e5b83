import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-22')

const says = (words: string) => claim('shangraoIncentive', '正文', words)

/** Only the incentives are known. */
const shangrao: EnrolmentPack = {
  areaCode: '361100',
  areaName: '上饶市',
  incentive: {
    afterYears: exact(4, claim('incentive38', '正文', '连续参保满 4 年后，每多 1 年提高一次')),
    perYear: exact(fen(3_000_00), says('连续参保，每次提高 3000 元，可叠加')),
    perZeroClaimYear: exact(fen(3_000_00), says('零报销，每次提高 3000 元，可叠加')),
    most: exact({ share: bp(20_00) }, says('累计不超过 20%'))
  }
}

export default shangrao
