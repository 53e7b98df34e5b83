import type { OutOfAreaModel, OutOfAreaTerms } from '@/domain/benefit/terms'
import { pensFor } from '@/domain/evidence/author'
import { basisPoints, fen } from '@/domain/money/fen'
import { definePack, type Fact } from '../../pack'
import { rule22 } from '../../sources/nation'
import { seed001 } from '../../sources/seeds'
import { flat, row } from '../../tables'
import * as own from './sources'

const CHECKED = '2026-11-22'
const sources = { seed001, rule22, ...own }

const { claim, exact, inferred } = pensFor(sources, CHECKED)

const old = claim('chuxiongRule2015', '正文', '个人自付：备案提高 10 个、没备案提高 20 个百分点')
const ceiling = claim('rule22', '支付比例', '自行外出降幅不超 20 个百分点')
const points = (drop: number): OutOfAreaModel => ({ kind: 'points', drop: basisPoints(drop) })
const factor = (share: number): OutOfAreaModel => ({ kind: 'factor', factor: basisPoints(share) })

// P08: 「下调至 15%」 would leave 15 %; the sister page, the rule of 2015 and the national ceiling speak of points.
const employeeDrop = inferred<OutOfAreaModel>({
  claims: [
    claim('seed001', '第 3 条', '2025 年 4 月起没转诊的职工「下调至 15%」'),
    claim('chuxiongRetold', '正文', '职工降低 15%'),
    old,
    ceiling
  ],
  readings: [[points(15_00), '降 15 个百分点', [0, 1]]],
  aside: [
    [factor(85_00), '再 ×85%', []],
    [{ kind: 'ownTable', deductible: fen(0), bands: flat(basisPoints(15_00)) }, '字面：只报 15%', [0]]
  ],
  why: '原文「下调至 15%」照字面只报 15%，不合理。按旧规和国家口径，读作降 15 个百分点。'
})
const residentDrop = inferred<OutOfAreaModel>({
  claims: [claim('seed001', '第 3 条', '没转诊的居民下调 20%'), claim('chuxiongRetold', '正文', '居民降低 20%'), old, ceiling],
  readings: [[points(20_00), '降 20 个百分点', [0, 1]]],
  aside: [[factor(80_00), '再 ×80%', []]],
  why: '原文写 20%，没说是百分点。按旧规和国家口径，读作降 20 个百分点。'
})

const unreferred = (figure: typeof employeeDrop): OutOfAreaTerms => [row({ place: ['inProvince', 'crossProvince'], filing: ['temporary', 'none'] }, figure)]

const facts: readonly Fact[] = [
  {
    id: '532300.2015',
    topic: '异地',
    question: '以前转外就医少报多少',
    answer: exact(
      '2015 年起：备案多自付 10 个百分点，没备案 20 个；州内 5 个和 10 个。昆明和省外三级起付职工 1200 元、居民 1000 元。',
      claim('chuxiongRule2015', '正文', '备案 +10、没备案 +20，州内 +5/+10；昆明及省外三级起付 1200/1000 元')
    )
  },
  {
    id: '532300.in-province',
    topic: '异地',
    question: '云南省内外地还要备案吗',
    // P33
    answer: exact('2025 年起不再省内免备案，先备案。待核。', claim('yunnan2025', '正文', '云南自 2025-01-01 取消省内免备案'))
  }
]

export default definePack({
  area: { code: '532300', name: '楚雄彝族自治州', short: '楚雄', province: '云南', kind: 'city', parent: '530000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    // The page says from April 2025 and is itself of 2025: nothing is known beyond that year.
    years: [
      {
        label: '2025-04 起', from: '2025-04-01', to: '2025-12-31',
        schemes: { employee: { care: {}, outOfArea: unreferred(employeeDrop) }, resident: { care: {}, outOfArea: unreferred(residentDrop) } }
      }
    ],
    facts,
    notModelled: [
      { topic: '本地住院和门诊', why: '来源只写了外地就医，没写本地的起付线和比例，不估算。' },
      { topic: '大病保险和医疗救助', why: '没找到。' }
    ]
  })
})
