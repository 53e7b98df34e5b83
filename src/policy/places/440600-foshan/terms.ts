import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { care, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const page = at('foshanResident2025', '一、住院')
const other = at('foshanResident', '1. 住院报销比例')
const notice = at('foshanNotice2024', '二、(三)')

// Two machine-written pages of different makers; nobody better gives rates.
const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 300/600/1200 元')),
      start: byTier(starts('', [page, { primary: { 一类: 300 }, secondary: { 二类: 600 }, tertiary: { 三类: 1200 } }], [other, { primary: { 一类: 300 }, secondary: { 二类: 600 }, tertiary: { 三类: 1200 } }])),
      rate: byTier(rates('', [page, { primary: { 一类: 95 }, secondary: { 二类: 90 }, tertiary: { 三类: 85 } }], [other, { primary: { 一类: 95 }, secondary: { 二类: 90 }, tertiary: { 三类: 85 } }])),
      caps: [yearCap('年度限额', limit('2024 年居民住院', [notice, 435_736]))]
    })
  }
}

export default definePack({
  area: { code: '440600', name: '佛山市', short: '佛山', province: '广东', kind: 'city', parent: '440000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2024 年度', from: '2024-01-01', to: '2024-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '把握', why: '起付线和比例是两家机器写的网页，数一样；官方通知只有限额。' },
      { topic: '一类、二类、三类', why: '当作一级、二级、三级读。' },
      { topic: '职工住院', why: '限额有通知，起付线和比例只有一家机器写的网页，不估算。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
