import type { EnrolmentPack, StartRule } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { nationalWaiting } from '../000000-nation/enrolment'
import { enrolmentPens } from '../../enrolment/pens'

const { claim, exact, inferred } = enrolmentPens({}, '2026-11-22')

const answer = (says: string) => claim('rule38', '许昌答复', says)
const yearEnd = answer('集中期外可缴到当年年底；固定等待期 3 个月')

const xuchang: EnrolmentPack = {
  areaCode: '411000',
  areaName: '许昌市',
  hotline: '12393',
  late: [
    {
      year: 2026,
      pay: inferred({
        claims: [yearEnd],
        readings: [[{ to: '2026-12-31' } as const, '到年底', [0]]],
        why: '来源写「当年年底」，没写从哪天起。'
      }),
      start: exact<StartRule>({ kind: 'wait' }, yearEnd)
    }
  ],
  waiting: nationalWaiting,
  incentive: {
    afterYears: exact(4, answer('连续参保满 4 年后，每多 1 年提高一次')),
    perYear: exact(fen(3_000_00), answer('连续参保，每次提高 3000 元；断保后年限重算，已有的额度保留')),
    perZeroClaimYear: exact(fen(3_000_00), answer('零报销，每次提高 3000 元；用了以后清零')),
    most: exact({ sum: fen(80_000_00) }, answer('累计不超过 8 万元')),
    clearedByUse: exact(true as const, answer('零报销的额度，用了以后清零')),
    restartsAfterLapse: exact(true as const, answer('断保后年限重算')),
    keptAfterLapse: exact(true as const, answer('断保前攒下的额度保留'))
  }
}

export default xuchang
