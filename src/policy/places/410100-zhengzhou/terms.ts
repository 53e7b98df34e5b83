import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, byTier, illnessBaseUnwritten } from '../../tables'
import { byWork, care, counted, laterShares, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, sum, rate, limit } = termsPen(sources, CHECKED)

const staff = at('zhengzhouStaff2023', '医保定点医院住院报销比例')
const again = at('zhengzhouResident', '职工住院起付')
const family = at('zhengzhouResident', '住院待遇')
const illness = at('zhengzhouResident', '大病保险')
const guide = at('zhengzhouStay2023', '二、（1）（2）')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', again('第二次起减半')),
      start: byTier(starts('', [staff, { primary: { 乡级: 200, 县级: 300 }, secondary: { 市二级: 300, 省二级: 600 }, tertiary: { 市三级: 600, 省三甲: 900 } }])),
      repeat: laterShares([50], again('第二次起减半')),
      rate: byWork(
        rates('在职', [staff, { primary: { 乡级: 95, 县级: 95 }, secondary: { 市二级: 95, 省二级: 90 }, tertiary: { 市三级: 90, 省三甲: 88 } }]),
        rates('退休', [staff, { primary: { 乡级: 97, 县级: 97 }, secondary: { 市二级: 97, 省二级: 95 }, tertiary: { 市三级: 95, 省三甲: 93 } }])
      )
    })
  }
}

// The page sorts hospitals into 乡级 and three classes, and does not say which levels the first two classes hold.
const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', guide('二类以上第二次起减半')),
      start: byTier(starts('', [family, { primary: { 乡级: 150, 一类: 600 }, secondary: { 一类: 600, 二类: 1200 }, tertiary: { 二类: 1200, 三类: 2000 } }])),
      repeat: {
        kind: 'amounts',
        amounts: byTier(laterStays('二类以上减半，', [guide, { primary: { 乡级: [150], 一类: [600] }, secondary: { 一类: [600], 二类: [600] }, tertiary: { 二类: [600], 三类: [1000] } }]))
      },
      rate: byTier(rates('', [family, {
        primary: { 乡级: [[1_000, 80], 90], 一类: [[3_000, 65], 75] },
        secondary: { 一类: [[3_000, 65], 75], 二类: [[5_000, 60], 70] },
        tertiary: { 二类: [[5_000, 60], 70], 三类: [[8_000, 55], 65] }
      }])),
      caps: [yearCap('统筹年度限额', limit('一年', [family, 150_000], [guide, 150_000]))]
    })
  },
  majorIllness: {
    start: always(sum('大病起付 ', [illness, 11_000])),
    bounds: 'absolute',
    bands: always(rate('大病', [illness, [[100_000, 60], 70]])),
    base: illnessBaseUnwritten(illness('1.1 万元以上报 60%')),
    cap: always(limit('大病一年', [illness, 400_000]))
  }
}

export default definePack({
  area: { code: '410100', name: '郑州市', short: '郑州', province: '河南', kind: 'city', parent: '410000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee } },
      { label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工封顶线', why: '几处写的不一样，都只有机器写的网页，没有按封顶线截断。' },
      { topic: '14 岁以下', why: '居民 14 周岁以下每次起付减半，没有算。' },
      { topic: '居民门诊', why: '乡镇社区报 65%、一年 150 元，县级 55%、市级 45%，没有算。' },
      { topic: '困难群众大病补充', why: '3000 元以上分五段报 30% 到 90%，没有算。' },
      { topic: '县级三级医院', why: '职工起付 300 元、报 95%，这里没有单列。' },
      { topic: '职工门诊', why: '没找到能用的起付线、比例和限额。' },
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
