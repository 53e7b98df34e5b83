import type { BenefitTerms, OutOfAreaModel } from '@/domain/benefit/terms'
import { fen } from '@/domain/money/fen'
import { definePack } from '../../pack'
import { always, byTier, illnessBaseUnwritten, row } from '../../tables'
import { away, bandsOf, BOTH_AWAY, byWork, care, counted, CROSS_PROVINCE, elsewhere, IN_PROVINCE, laterShares, LEFT_OUT, share, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, sum, rate, limit, adopt } = termsPen(sources, CHECKED)

const page = at('taiyuanResident', '一、住院待遇')
const table = at('taiyuanTable', '表与注 1–3')
const page2023 = at('taiyuanResident2023', '三、住院待遇')
const abroad = at('taiyuanResident', '二、异地就医待遇')
const illness = at('taiyuanResident', '三、大病保险')

// 三类 is 二乙 and below, 二类 三乙 and 二甲, 一类 三甲.
const START = { primary: { 三类: 100 }, secondary: { 三类: 100, 二类县级: 400, 二类省市级: 500 }, tertiary: { 二类省市级: 500, 一类: 1000 } }
const RATE = { primary: { 三类: 85 }, secondary: { 三类: 85, 二类县级: 75, 二类省市级: 70 }, tertiary: { 二类省市级: 70, 一类: 60 } }

const ownTable = (start: number, percent: number): OutOfAreaModel => ({ kind: 'ownTable', deductible: fen(start * 100), bands: bandsOf(percent) })
const lower = (points: number): OutOfAreaModel => ({ kind: 'points', drop: share(points) })

const resident: BenefitTerms = {
  outOfArea: [
    elsewhere(IN_PROVINCE, 'any', away.same(abroad('省内就医不降'))),
    elsewhere(CROSS_PROVINCE, ['longTerm'], away.same(abroad('备案长期居住不降'))),
    elsewhere(CROSS_PROVINCE, ['referral'], adopt([
      [lower(5), '少 5 个点', abroad('跨省转诊下调 5 个点')],
      [ownTable(1500, 55), '起付 1500 元、55%', table('一类省外起付 1500 元、55%')]
    ]), ['tertiary']),
    elsewhere(CROSS_PROVINCE, ['none'], adopt([
      [lower(15), '少 15 个点', abroad('非急诊未转诊的临时外出下调 15 个点')],
      [ownTable(1000, 35), '起付 1000 元、35%', table('没按规定办转外备案又不是急诊：一类起付、35%')]
    ])),
    elsewhere(CROSS_PROVINCE, ['referral', 'emergency'], away.points(5, abroad('跨省转诊、急诊抢救下调 5 个点'))),
    elsewhere(CROSS_PROVINCE, ['temporary', 'none'], away.points(15, abroad('非急诊未转诊的临时外出下调 15 个点')))
  ],
  care: {
    inpatient: care({
      basis: counted('perAdmission', table('第二次减半，第三次起不设')),
      start: byTier(starts('', [page, START], [table, START], [page2023, START])),
      repeat: { kind: 'factors', factors: adopt([[[share(50), share(0)] as const, '第三次起免', table('第二次减半，第三次起不设')], [[share(50)] as const, '都减半', page2023('第二次起减半')]]) },
      rate: byTier(rates('', [page, RATE], [table, RATE], [page2023, RATE])),
      caps: [yearCap('年度限额', limit('一年', [page, 70_000], [table, 70_000], [page2023, 70_000]))]
    })
  },
  majorIllness: {
    start: always(sum('大病起付 ', [illness, 10_000])),
    bounds: 'excess',
    bands: always(rate('大病', [illness, 75])),
    base: illnessBaseUnwritten(illness('个人自付 1 万元以上报 75%')),
    cap: always(limit('大病一年', [illness, 400_000]))
  }
}

const staff = at('taiyuanStaff2023', '普通住院报销比例')
const staffAway = at('taiyuanStaff2023', '转外住院起付线和报销比例')
const staffStart = at('taiyuanStaffStart2022', '城镇职工医保起付线是多少')

const SENT = { place: BOTH_AWAY, filing: ['referral'], tier: ['tertiary'] } as const
const employee: BenefitTerms = {
  outOfArea: [
    row({ ...SENT, status: ['active'] }, away.table(800, 77, staffAway('转诊到外地三甲：起付 800 元，在职报 77%'))),
    row({ ...SENT, status: ['retired'] }, away.table(800, 89, staffAway('转诊到外地三甲：起付 800 元，退休报 89%')))
  ],
  care: {
    inpatient: care({
      basis: counted('perAdmission', staffStart('当年第二次减半，第三次起免')),
      start: byTier(starts('', [staffStart, { primary: { 三类: 300 }, secondary: { 三类: 300, 二类: 500 }, tertiary: { 二类: 500, 一类: 800 } }])),
      repeat: laterShares([50, 0], staffStart('当年第二次减半，第三次起免')),
      rate: byWork(
        rates('在职', [staff, { primary: { 三类: 90 }, secondary: { 三类: 90, 二类: 86 }, tertiary: { 二类: 86, 一类: 82 } }]),
        rates('退休', [staff, { primary: { 三类: 95 }, secondary: { 三类: 95, 二类: 93 }, tertiary: { 二类: 93, 一类: 91 } }])
      )
    })
  }
}

export default definePack({
  area: { code: '140100', name: '太原市', short: '太原', province: '山西', kind: 'city', parent: '140000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '急诊住院', why: '居民报 50%，职工报 70%，职工起付也不减，没有单列。' },
      { topic: '职工急诊和没转诊去外地', why: '起付不减；没转诊去外地报多少没写，用全国的上限，再次住院的起付可能算少了。' },
      { topic: '转诊到外地', why: '来源只写外地三甲，三乙也按三甲算；今年第二次转诊的起付减不减没写，按 800 元算，减半就多报一些。' },
      { topic: '居民去省外', why: '旧表写只有省内第二次起付才减，省外 1500 元、报 55%，没备案报 35%；这里按新页面，再次住院可能算多了。' },
      { topic: '职工封顶线', why: '来源没写全年最多报多少，没有按封顶线截断。' },
      { topic: '职工大额', why: '没找到起付和各段比例，没有算。' },
      { topic: '大病二次补偿', why: '报完后自付超过 5 万元的再报 50%，没有算。' },
      LEFT_OUT.clinic,
      LEFT_OUT.assistance
    ]
  })
})
