import type { BenefitTerms } from '@/domain/benefit/terms'
import { pensFor } from '@/domain/evidence/author'
import { basisPoints, fen } from '@/domain/money/fen'
import { definePack } from '../../pack'
import { seed001 } from '../../sources/seeds'
import { always, flat, noDeductibleWritten, row } from '../../tables'
import * as own from './sources'

const CHECKED = '2026-11-22'
const sources = { seed001, ...own }
const { claim, exact, inferred } = pensFor(sources, CHECKED)

const clinic = (says: string) => claim('seed001', '推荐文「2025莆田新农合报销新规」', says)
const NO_FILING = '推荐文「莆田医保可以福州看病吗」'

const resident: BenefitTerms = {
  care: {
    generalOutpatient: {
      deductible: noDeductibleWritten(clinic('乡镇卫生院只写比例和限额')),
      rate: {
        // The page speaks of township health centres only; other primary clinics are read the same way.
        bands: [
          row({ tier: ['primary'] }, inferred({
            claims: [clinic('乡镇卫生院门诊由 50% 提高到 60%')],
            readings: [[flat(basisPoints(60_00)), '60%', [0]]],
            why: '原文只写乡镇卫生院，社区等一级机构按同样的比例推定。'
          }))
        ],
        bounds: 'absolute',
        span: 'bill'
      },
      caps: [
        { name: '门诊年度限额', on: 'payout', per: 'year', counts: 'thisCare', amount: always(exact(fen(800_00), clinic('年度封顶线增至 800 元'))) }
      ]
    }
  }
}

export default definePack({
  area: { code: '350300', name: '莆田市', short: '莆田', province: '福建', kind: 'city', parent: '350000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2025 年', from: '2025-01-01', to: '2025-12-31', schemes: { resident } }],
    facts: [
      {
        id: '350300.stay',
        topic: '住院',
        question: '居民住院报多少',
        answer: exact(
          '乡镇 90%，其他一级 85%，二级 80%，三级 60%，市外 40%。没写起付线和年份，所以不估算。',
          claim('putianStay', '正文', '三级 60%、二级 80%、乡镇 90%、其他一级 85%、市外 40%')
        )
      },
      {
        id: '350300.filing',
        topic: '异地',
        question: '去福州看病要备案吗',
        // P33
        answer: exact('2025-04 的说法：省内联网医院不用备案，刷码直接结算。去之前再问一下。', claim('seed001', NO_FILING, '福建省内联网医院免备案，直接结算'))
      },
      {
        id: '350300.chronic',
        topic: '门诊',
        question: '慢性病用药怎么变',
        answer: exact('高血压等慢性病用药进了专项保障，比例没写。', clinic('慢性病用药纳入专项保障'))
      }
    ],
    notModelled: [
      { topic: '居民二级、三级门诊', why: '来源只写了乡镇卫生院。' },
      { topic: '居民住院', why: '只有比例，没有起付线，不估算。' },
      { topic: '职工待遇、大病、救助', why: '没找到。' }
    ]
  })
})
