import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier } from '../../tables'
import { away, byWork, care, clinicCap, counted, CROSS_PROVINCE, elsewhere, IN_PROVINCE, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit, adopt } = termsPen(sources, CHECKED)

// A hospital's own page; its clinic rates are those of 一级 hospitals in 六盘水, so its stays are read as 一级 too.
const staff = at('liupanshuiHospital', '1)')
const family = at('liupanshuiHospital', '2)3)')
const outside = at('liupanshuiHospital', '5)')

const employee: BenefitTerms = {
  outOfArea: [elsewhere(IN_PROVINCE, 'any', away.same(staff('省内异地职工同本市')), ['primary'])],
  care: {
    inpatient: care({
      basis: basisUnwritten(staff('住院起付 200 元')),
      start: byTier(starts('职工', [staff, { primary: { 本院这一级: 200 } }])),
      rate: byWork(rates('在职', [staff, { primary: { 本院这一级: 96 } }]), rates('退休', [staff, { primary: { 本院这一级: 98 } }])),
      caps: [yearCap('年度限额', limit('职工一年', [staff, 500_000]))]
    }),
    generalOutpatient: care({
      basis: basisUnwritten(staff('门诊起付 150 元')),
      start: byTier(starts('门诊', [staff, { primary: { 本院这一级: 150 } }])),
      rate: byWork(rates('在职门诊', [staff, { primary: { 本院这一级: 70 } }]), rates('退休门诊', [staff, { primary: { 本院这一级: 75 } }])),
      caps: [clinicCap(always(limit('门诊一年', [staff, 2_000])))]
    })
  }
}

const resident: BenefitTerms = {
  outOfArea: [elsewhere(IN_PROVINCE, 'any', away.table(100, 80, family('省内异地起付 100 元、80%')), ['primary'])],
  care: {
    inpatient: care({
      basis: basisUnwritten(family('住院起付 100 元')),
      start: byTier(starts('居民', [family, { primary: { 本院这一级: 100 } }])),
      rate: byTier(rates('居民', [family, { primary: { 本院这一级: 85 } }])),
      caps: [yearCap('年度限额', limit('居民一年', [family, 250_000]))]
    }),
    generalOutpatient: {
      outOfArea: [
        elsewhere(IN_PROVINCE, 'any', away.same(family('省内异地门诊一样')), ['primary']),
        elsewhere(CROSS_PROVINCE, 'any', adopt([[{ kind: 'notCovered' }, '不报销', outside('省外居民门诊不报销')]]), ['primary'])
      ],
      ...care({
        basis: counted('perYear', family('门诊无起付')),
        start: byTier(starts('居民门诊', [family, { primary: { 本院这一级: 0 } }])),
        rate: byTier(rates('居民门诊', [family, { primary: { 本院这一级: 85 } }])),
        caps: [clinicCap(always(limit('居民门诊一年', [family, 500])))]
      })
    }
  }
}

export default definePack({
  area: { code: '520200', name: '六盘水市', short: '六盘水', province: '贵州', kind: 'city', parent: '520000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '二级、三级医院', why: '来源是一家医院写自己这一级的，当作一级读；别的级别没找到。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
