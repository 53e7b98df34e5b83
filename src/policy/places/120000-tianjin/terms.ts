import type { BenefitTerms } from '@/domain/benefit/terms'
import { fen } from '@/domain/money/fen'
import { definePack } from '../../pack'
import { always, byTier, illnessBaseUnwritten } from '../../tables'
import { byPart, byWork, care, costCap, counted, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, laterStays, sum, rate, limit, adopt } = termsPen(sources, CHECKED)

const staff = at('tianjinStaff2020', '天津职工医保住院报销比例 表')
const illness = at('tianjinStaff2020', '天津职工医保大病保险报销比例 表')
const reply = at('tianjinStaff2020', '导语与批复')
const table = at('tianjinResident2022', '住院报销 表')
const pupils = at('tianjinPupils2022', '缴费标准')

const band = (upTo: number, within: number) => ({ primary: [[upTo, within], 80], secondary: [[upTo, within], 80], tertiary: [[upTo, within], 80] }) as const

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', staff('第二次及以后 270/350/500 元')),
      start: byTier(starts('首次', [staff, { primary: 800, secondary: 1100, tertiary: 1700 }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [staff, { primary: [270], secondary: [350], tertiary: [500] }])) },
      rate: byWork(rates('在职', [staff, band(120_000, 85)]), rates('退休', [reply, band(180_000, 90)])),
      caps: [costCap('最高支付限额', limit('一年住院和门特的政策范围内费用', [reply, 450_000]))]
    }, true)
  },
  majorIllness: {
    start: always(sum('大病起付 ', [illness, 21_202])),
    bounds: 'absolute',
    bands: always(rate('30 万元以上没写，', [illness, [[100_000, 60], [200_000, 65], [300_000, 70], 0]])),
    base: illnessBaseUnwritten(illness('起付线 21202 元，分段到 30 万元'))
  }
}

const HIGH = { primary: 85, secondary: 80, tertiary: 75 }
const high = rates('高档', [table, HIGH])

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', table('一年内第二次住院起不再设起付线')),
      start: always(sum('一、二、三级起付都是 ', [table, 500])),
      repeat: { kind: 'amounts', amounts: always(adopt([[[fen(0)] as const, '0 元', table('一年内第二次住院起不再设起付线')]])) },
      rate: byPart('没填缴费档次，也没填是不是学生儿童，都算。',
        ['学生儿童', { group: ['student', 'child'] }, rates('学生儿童按高档，', [table, HIGH])],
        ['高档', { grade: ['高档'] }, high],
        ['低档', { grade: ['低档'] }, rates('低档', [table, { primary: 75, secondary: 70, tertiary: 65 }])]),
      caps: [yearCap('年度限额', limit('住院和门特一年', [table, 180_000]))]
    })
  }
}

export default definePack({
  area: { code: '120000', name: '天津市', short: '天津', province: '天津', kind: 'city' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [
      { label: '2020 年度', from: '2020-01-01', to: '2020-12-31', schemes: { employee } },
      { label: '2022 年度', from: '2022-01-01', to: '2022-12-31', schemes: { resident } }
    ],
    facts: [
      {
        id: '120000.pupils',
        topic: '住院',
        question: '学生儿童按哪一档报',
        answer: adopt([['按低档缴费，按高档报销。', '按高档报', pupils('学生儿童按低档缴费标准，享受高档报销待遇')]])
      }
    ],
    notModelled: [
      { topic: '居民限额', why: '2025 年有网页写一年 25 万元，只有机器写的，没有采用；这里按 18 万元。' },
      { topic: '职工门诊', why: '2020 年的表：800 到 5500 元报 75%/65%/55%，到 7500 元报 55%，没写是一次还是一年，没有算。' },
      { topic: '居民门诊', why: '2022 年的表：起付 600 元，高档报 55%/55%/50%，低档 50%/50%/45%；封顶 4000 元没写是费用还是报的钱，没有算。' },
      { topic: '居民大病保险', why: '10 万元内 60%、20 万元内 65%、30 万元内 70%；起付只写上年人均可支配收入的一半，没写数，没有算。' },
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
