import { TIERS } from '@/domain/benefit/bill'
import type { BenefitTerms, Table } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier } from '../../tables'
import { away, BOTH_AWAY, byWork, care, counted, elsewhere, elsewhereFirst, laterShares, LEFT_OUT, share, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, laterStays, limit, adopt } = termsPen(sources, CHECKED)

const official = at('linyiOfficial2024', '答复正文')
const abroad = at('linyiAway2023', '答复正文')
const county = at('linyiResident2022', '第二段')
const outOfArea = [elsewhere(BOTH_AWAY, ['temporary'], away.firstPay(10, abroad('临时外出先自付 10%，再按市内三级的起付和比例')))]

// 「执行市内三级定点医疗机构的起付标准、支付比例」: whatever the hospital elsewhere is.
function tertiaryAway<T>(table: Table<T>): Table<T> {
  const tertiary = table.filter(({ when }) => when?.tier?.includes('tertiary')) as unknown as Table<T>
  return elsewhereFirst({ tier: TIERS, place: BOTH_AWAY, filing: ['temporary'] }, tertiary, table)
}

const employee: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: care({
      basis: counted('perAdmission', official('一年内第二次减半，第三次起为 0')),
      start: tertiaryAway(byTier(starts('', [official, { primary: 300, secondary: 500, tertiary: 800 }]))),
      repeat: laterShares([50, 0], official('一年内第二次减半，第三次起为 0')),
      modifiers: [{ name: '中医机构低 20%', when: { tcm: true }, change: { kind: 'times', factor: adopt([[share(80), '八折', official('中医机构起付比同级低 20%')]]) } }],
      rate: tertiaryAway(
        byWork(
          rates('在职', [official, { primary: 90, secondary: [[100_000, 85], 90], tertiary: [[100_000, 80], 90] }]),
          rates('退休', [official, { primary: 95, secondary: [[100_000, 92.5], 95], tertiary: [[100_000, 90], 95] }])
        )
      ),
      caps: [yearCap('年度限额', limit('一年', [official, 200_000]))]
    })
  }
}

const resident: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: care({
      basis: counted('perAdmission', county('第二次及以后每次 100/200/400 元')),
      start: tertiaryAway(byTier(starts('首次', [county, { primary: 200, secondary: 400, tertiary: 800 }]))),
      repeat: { kind: 'amounts', amounts: tertiaryAway(byTier(laterStays('', [county, { primary: [100], secondary: [200], tertiary: [400] }]))) },
      rate: tertiaryAway(byTier(rates('', [county, { primary: { 乡镇卫生院和社区: 90, 一级: 85 }, secondary: 72, tertiary: 60 }]))),
      caps: [yearCap('年度限额', limit('居民一年', [county, 150_000]))]
    })
  }
}

export default definePack({
  area: { code: '371300', name: '临沂市', short: '临沂', province: '山东', kind: 'city', parent: '370000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '同院放化疗、透析', why: '第二次起免起付，没有算。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
