import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier } from '../../tables'
import { byWork, care, clinicCap, counted, LEFT_OUT, share, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, rate, limit, adopt } = termsPen(sources, CHECKED)

const staff = at('xianStaff2023', '起付线；支付比例；最高支付限额')
const staffToo = at('xianStaff2023b', '起付线；支付比例')
const guide = at('xianHospital2022', '城镇职工住院政策')
const family = at('xianResident2023', '2. 住院')
const familyVisits = at('xianResident2023', '1. 门诊统筹')
const hospital = at('xianHospital', '一至七')

const employee: BenefitTerms = {
  firstPay: { b: always(adopt([[share(4), '4%', at('xianDrugs', '药品目录')('乙类（含谈判药）先付 4%')]])) },
  care: {
    inpatient: care({
      basis: counted('perAdmission', staff('第 1、2、3 次各有起付，第 4 次起免')),
      start: byTier(starts('', [staff, { primary: 200, secondary: 400, tertiary: { 三级: 650, 三级特等: 850 } }], [staffToo, { primary: 200, secondary: 400, tertiary: { 三级: 650, 三级特等: 850 } }],
        [guide, { tertiary: { 三级: 650 } }])),
      repeat: {
        kind: 'amounts',
        amounts: byTier(laterStays('', [staff, { primary: [150, 100, 0], secondary: [300, 150, 0], tertiary: { 三级: [550, 350, 0], 三级特等: [800, 550, 0] } }],
          [guide, { tertiary: { 三级: [550, 350, 0] } }]))
      },
      rate: byWork(
        rates('在职', [staff, { primary: [[10_000, 92], [50_000, 95], 95], secondary: [[10_000, 90], [50_000, 95], 95], tertiary: [[10_000, 88], [50_000, 91], 95] }],
          [staffToo, { secondary: [[10_000, 90], [50_000, 95], 95], tertiary: [[10_000, 88], [50_000, 91], 95] }]),
        rates('退休', [staff, { primary: [[10_000, 95], [50_000, 97], 95], secondary: [[10_000, 93], [50_000, 95], 95], tertiary: [[10_000, 91], [50_000, 94], 95] }])
      ),
      caps: [yearCap('统筹年度限额', limit('一年', [staff, 400_000], [staffToo, 400_000]))]
    })
  }
}
const inpatient = { ...employee.care.inpatient!, aboveCap: { name: '大额补助', bands: always(rate('超过 40 万元', [guide, 95])), cap: always(limit('大额补助', [guide, 'none'])) } }

const resident: BenefitTerms = {
  firstPay: { b: always(adopt([[share(5), '5%', hospital('乙类和特殊药先付 5%')]])) },
  care: {
    inpatient: care({
      basis: basisUnwritten(family('起付 150 到 2000 元')),
      start: byTier(starts('', [family, { primary: 150, secondary: 400, tertiary: { 三级: 1200, 三级特等: 2000 } }], [hospital, { tertiary: { 三级: 1200 } }])),
      rate: byTier(rates('', [family, { primary: 80, secondary: 70, tertiary: { 三级: 60, 三级特等: 50 } }], [hospital, { tertiary: { 三级: 60 } }])),
      caps: [yearCap('年度限额', limit('一年', [family, 200_000], [hospital, 200_000]))]
    }),
    generalOutpatient: care({
      basis: counted('perYear', familyVisits('签约机构门诊不设起付')),
      start: byTier(starts('门诊', [familyVisits, { primary: 0 }])),
      rate: byTier(rates('门诊', [familyVisits, { primary: { 一级和卫生院: 60, 社区站和村卫生室: 70 } }])),
      caps: [clinicCap(always(limit('门诊一年', [familyVisits, 200])))]
    })
  }
}

export default definePack({
  area: { code: '610100', name: '西安市', short: '西安', province: '陕西', kind: 'city', parent: '610000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee: { ...employee, care: { inpatient } }, resident } }],
    facts: [],
    notModelled: [
      { topic: '居民转诊单', why: '持二级医院转诊单到三级，起付少 200 元，没有算。' },
      { topic: '中药汤剂、针灸', why: '居民加 5 个百分点，没有算。' },
      { topic: '材料按单价先付', why: '居民用没集采的材料，单价 5000 元以上要先付，没有算。' },
      { topic: '居民门诊', why: '要在签约的门诊统筹机构看，别的机构没写。' },
      { topic: '职工门诊', why: '起付线、比例和限额只有机器写的网页说过，没有采用。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
