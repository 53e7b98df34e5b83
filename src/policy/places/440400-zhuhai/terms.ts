import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { away, BOTH_AWAY, byWork, care, costCap, elsewhere, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const table = at('zhuhaiTable2024', '表；备注 1、2')
const page = at('zhuhaiPage2024', '住院报销 2024 (一)(二)(三)')
const abroad = at('zhuhaiTable2024', '备注 3')

const START = { primary: 300, secondary: 500, tertiary: 1000 }
const employee: BenefitTerms = {
  outOfArea: [elsewhere(BOTH_AWAY, ['temporary', 'none'], away.points(20, abroad('非急诊且未转诊的临时外出，降 20 个百分点')))],
  care: {
    inpatient: care({
      basis: basisUnwritten(table('起付 300/500/1000 元')),
      start: byTier(starts('', [table, START], [page, START])),
      rate: byWork(
        rates('在职', [table, { primary: 94, secondary: 93, tertiary: 92 }], [page, { primary: 94, secondary: 93, tertiary: 92 }]),
        rates('退休', [table, { primary: 95, secondary: 95, tertiary: 95 }], [page, { primary: 95, secondary: 95, tertiary: 95 }])
      ),
      caps: [
        costCap('年度限额（含自付）', limit('参保不满 6 个月一年', [table, 20_000], [page, 20_000]), { enrolledMonthsBelow: 6 }),
        costCap('年度限额（含自付）', limit('满 6 个月不满 1 年一年', [table, 80_000], [page, 80_000]), { enrolledMonthsFrom: 6, enrolledMonthsBelow: 12 }),
        costCap('年度限额（含自付）', limit('满 1 年一年', [table, 400_000], [page, 400_000]), { enrolledMonthsFrom: 12 })
      ]
    })
  }
}

export default definePack({
  area: { code: '440400', name: '珠海市', short: '珠海', province: '广东', kind: 'city', parent: '440000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2024 年度', from: '2024-01-01', to: '2024-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '单建统筹的退休人员', why: '表里 95% 写的是统账结合，单建统筹没写。' },
      { topic: '居民住院', why: '只有 2019 年的旧制和机器写的网页，没有采用。' },
      { topic: '外地普通门诊', why: '非急诊且未转诊的不付。' },
      { topic: '门诊', why: '选定的社区报 80% 到 85%，二级 70%、三级 50%，一年 3500 元；要看选定和转诊，没有算。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
