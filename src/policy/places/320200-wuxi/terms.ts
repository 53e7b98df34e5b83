import type { BenefitTerms, OutOfAreaModel, OutOfAreaTerms } from '@/domain/benefit/terms'
import { fen } from '@/domain/money/fen'
import { definePack } from '../../pack'
import { always, basisUnwritten, illnessBaseUnwritten, row } from '../../tables'
import { away, bandsOf, BOTH_AWAY, byWork, care, costCap, counted, elsewhere, laterShares, LEFT_OUT, share, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, rate, limit, adopt } = termsPen(sources, CHECKED)

const start = at('wuxiStart2022', '正文')
const page = at('wuxiRates2023', '如果是职工医保')
const illness = at('wuxiIllness2023', '表与正文')
const abroad = at('wuxiAway2022', '1–3')
const answer = at('wuxiResident2023', '正文·住院')

const outOfArea: OutOfAreaTerms = [
  elsewhere(BOTH_AWAY, ['referral'], away.same(abroad('医院转诊到市外，按本市同级比例'))),
  elsewhere(BOTH_AWAY, ['temporary', 'none'], away.firstPay(20, abroad('自主备案或没备案，个人先付 20%，再按本市同级比例')))
]

const employee: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: care({
      basis: counted('perAdmission', start('第二次按 50%，第三次及以上按 25%')),
      start: byWork(
        starts('在职', [start, { primary: { 社区: 300, 一级: 400 }, secondary: 750, tertiary: 950 }]),
        starts('退休', [start, { primary: { 社区: 300, 一级: 400 }, secondary: 600, tertiary: 750 }])
      ),
      repeat: laterShares([50, 25], start('第二次按 50%，第三次及以上按 25%')),
      rate: byWork(rates('在职', [page, { primary: 97, secondary: 95, tertiary: 90 }]), rates('退休', [page, { primary: 98, secondary: 97, tertiary: 95 }])),
      caps: [yearCap('住院年度限额', limit('一个结算年度', [page, 500_000]))]
    })
  },
  majorIllness: {
    start: always(sum('大病起付 ', [illness, 18_000])),
    bounds: 'absolute',
    bands: always(rate('大病', [illness, [[100_000, 60], 80]])),
    base: illnessBaseUnwritten(illness('起付 1.8 万元'))
  }
}

// Who was not sent by a lower hospital: deductible twice, and half of what the fund would pay.
const SENT = { tier: ['secondary', 'tertiary'], referral: true } as const
const UNSENT = { tier: ['secondary', 'tertiary'] } as const
const OUT = '转出市区付 55%，没按规定转院的付一半；市外起付学生 300 元、其他人 600 元，没转诊的 2 倍'
const ownTable = (start: number, percent: number): OutOfAreaModel => ({ kind: 'ownTable', deductible: fen(start * 100), bands: bandsOf(percent) })
const sentOut = (start: number) => adopt<OutOfAreaModel>([
  [{ kind: 'same' }, '按本市同级', abroad('居民由医院转诊到市外，按本市同级比例')],
  [ownTable(start, 55), `起付 ${start} 元、55%`, answer(OUT)]
])
const goneOut = (start: number) => adopt<OutOfAreaModel>([
  [{ kind: 'firstPay', share: share(20) }, '先付 20%', abroad('自主备案或没备案，个人先付 20%')],
  [ownTable(start, 27.5), `起付 ${start} 元、27.5%`, answer(OUT)]
])

const resident: BenefitTerms = {
  outOfArea: [
    row({ place: BOTH_AWAY, filing: ['referral'], group: ['student', 'child'] }, sentOut(300)),
    elsewhere(BOTH_AWAY, ['referral'], sentOut(600)),
    row({ place: BOTH_AWAY, filing: ['temporary', 'none'], group: ['student', 'child'] }, goneOut(600)),
    elsewhere(BOTH_AWAY, ['temporary', 'none'], goneOut(1200))
  ],
  care: {
    inpatient: care({
      basis: basisUnwritten(answer('起付 200/300/600 元')),
      start: [
        row({ tier: ['primary'] }, sum('社区首诊起付 ', [answer, 200])),
        row({ ...SENT, group: ['student', 'child'] }, sum('转诊学生起付 ', [answer, 300])),
        row(SENT, sum('转诊起付 ', [answer, 600])),
        row({ ...UNSENT, group: ['student', 'child'] }, sum('没转诊的学生起付加倍，', [answer, 600])),
        row(UNSENT, sum('没转诊的起付加倍，', [answer, 1200]))
      ],
      rate: [
        row({ tier: ['primary'] }, rate('社区首诊', [answer, 90])),
        row({ tier: ['secondary'], referral: true }, rate('转诊二级及以下', [answer, 75])),
        row({ tier: ['tertiary'], referral: true }, rate('转诊三级', [answer, 65])),
        row({ tier: ['secondary'] }, rate('没转诊只付 50%，75% 的一半，', [answer, 37.5])),
        row({ tier: ['tertiary'] }, rate('没转诊只付 50%，65% 的一半，', [answer, 32.5]))
      ],
      caps: [costCap('年度费用限额', limit('年累计费用', [answer, 200_000], [at('wuxiCap2022', '正文'), 200_000], [at('wuxiRates2023', '如果是居民医保(2)'), 350_000]))]
    })
  }
}

export default definePack({
  area: { code: '320200', name: '无锡市', short: '无锡', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '居民新标准', why: '有网页写一级 80% 到 90%，只有机器写的，没有采用；这里是较早的一张表。' },
      { topic: '连续缴费满 5 年', why: '居民费用限额加 5 万元，没有算。' },
      { topic: '居民大病保险', why: '和职工一张表，没有单列。' },
      { topic: '职工门诊', why: LEFT_OUT.clinic.why },
      { topic: '居民门诊', why: '社区 50%，别处转诊的 40%、没转诊的 20%，一年费用算到 1000 元，没有算。' },
      LEFT_OUT.assistance
    ]
  })
})
