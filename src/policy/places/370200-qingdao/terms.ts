import type { BenefitTerms, OutOfAreaTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier } from '../../tables'
import { away, BOTH_AWAY, byPart, byWork, care, counted, elsewhere, laterShares, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, limit } = termsPen(sources, CHECKED)

const staff = at('qingdaoStay2025', '1 起付标准 一；2 报销比例 一')
const family = at('qingdaoStay2025', '1、2 居民医保')
const page = at('qingdaoPage2025', '1 住院报销')
const caps = at('qingdaoCaps2025', '年度限额')
const abroad = at('qingdaoAway2025', '五、重要举措 2')

const outOfArea: OutOfAreaTerms = [
  elsewhere(BOTH_AWAY, ['longTerm'], away.same(at('qingdaoAway', '正文')('长期居住备案后，省内、跨省住院同本市'))),
  elsewhere(BOTH_AWAY, ['temporary', 'none'], away.points(20, abroad('临时外出比本市同级低 20 个百分点')))
]

// One of the pages says 「年度 4 万元以上」: the bands run over the year.
const SIX = '青医附院等六家'
const employee: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: care({
      basis: counted('perAdmission', staff('第二次 50%，第三次起不设')),
      start: byTier(starts('', [staff, { primary: 200, secondary: 500, tertiary: 800 }])),
      repeat: laterShares([50, 0], staff('第二次 50%，第三次起不设')),
      rate: byWork(
        rates('在职', [staff, { primary: [[40_000, 90], 95], secondary: [[40_000, 88], 95], tertiary: [[40_000, 86], 95] }]),
        rates('退休', [staff, { primary: [[40_000, 95], 97], secondary: [[40_000, 94], 97], tertiary: [[40_000, 93], 97] }])
      ),
      caps: [yearCap('住院和门特年度限额', limit('职工一年', [page, 200_000], [caps, 200_000]))]
    }, true)
  }
}

const resident: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: care({
      basis: counted('perAdmission', family('第二次 50%，第三次起 100 元')),
      start: byTier(starts('', [family, { primary: 200, secondary: 500, tertiary: { 三级: 800, [SIX]: 1000 } }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [family, { primary: [100, 100], secondary: [250, 100], tertiary: { 三级: [400, 100], [SIX]: [500, 100] } }])) },
      rate: byPart('没填缴费档次，也没填是不是学生儿童，都算。',
        ['学生儿童', { group: ['student', 'child'] }, rates('学生儿童', [page, { primary: 90, secondary: 85, tertiary: 80 }], [caps, { primary: 90, secondary: 85, tertiary: 80 }])],
        ['一档', { grade: ['一档'] }, rates('一档', [family, { primary: 85, secondary: 80, tertiary: 70 }], [page, { primary: 85, secondary: 80, tertiary: 70 }])],
        ['二档', { grade: ['二档'] }, rates('二档', [family, { primary: 85, secondary: 75, tertiary: 55 }], [page, { primary: 85, secondary: 75, tertiary: 55 }])])
    })
  }
}

export default definePack({
  area: { code: '370200', name: '青岛市', short: '青岛', province: '山东', kind: 'city', parent: '370000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2025 年度', from: '2025-01-01', to: '2025-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '中医医院', why: '职工起付低 20%（海慈 640 元），没有单列。' },
      { topic: '居民封顶线', why: '只有一家机器写的网页写了数，没有按封顶线截断。' },
      { topic: '大病保险', why: '起付和比例只有机器写的网页说过，没有采用。' },
      LEFT_OUT.clinic,
      LEFT_OUT.assistance
    ]
  })
})
