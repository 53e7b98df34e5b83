import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier } from '../../tables'
import { away, BOTH_AWAY, byWork, care, counted, elsewhere, laterShares, LEFT_OUT, share, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit, adopt } = termsPen(sources, CHECKED)

const official = at('linyiOfficial2024', '答复正文')
const abroad = at('linyiAway2023', '答复正文')

const employee: BenefitTerms = {
  outOfArea: [elsewhere(BOTH_AWAY, ['temporary'], away.firstPay(10, abroad('临时外出先自付 10%，再按市内三级的起付和比例')))],
  care: {
    inpatient: care({
      basis: counted('perAdmission', official('一年内第二次减半，第三次起为 0')),
      start: byTier(starts('', [official, { primary: 300, secondary: 500, tertiary: 800 }])),
      repeat: laterShares([50, 0], official('一年内第二次减半，第三次起为 0')),
      modifiers: [{ name: '中医机构低 20%', when: { tcm: true }, change: { kind: 'times', factor: adopt([[share(80), '八折', official('中医机构起付比同级低 20%')]]) } }],
      rate: byWork(
        rates('在职', [official, { primary: 90, secondary: [[100_000, 85], 90], tertiary: [[100_000, 80], 90] }]),
        rates('退休', [official, { primary: 95, secondary: [[100_000, 92.5], 95], tertiary: [[100_000, 90], 95] }])
      ),
      caps: [yearCap('年度限额', limit('一年', [official, 200_000]))]
    })
  }
}

export default definePack({
  area: { code: '371300', name: '临沂市', short: '临沂', province: '山东', kind: 'city', parent: '370000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '居民住院', why: '起付线和比例只有机器写的网页说过，没有采用。' },
      { topic: '外地一级、二级医院', why: '按市内三级的起付和比例算；选「三级」就对，没有单列。' },
      { topic: '同院放化疗、透析', why: '第二次起免起付，没有算。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
