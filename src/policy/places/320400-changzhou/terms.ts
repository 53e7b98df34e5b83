import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, illnessBaseUnwritten } from '../../tables'
import { away, BOTH_AWAY, byAge, care, counted, elsewhere, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, rate } = termsPen(sources, CHECKED)

const official = at('changzhouStay2022', '正文')
const abroad = at('changzhouAway2023', '三种待遇')
const illness = at('changzhouIllness2023', '正文')
const visits = at('changzhouClinic2023', '具体标准（居民）')

const resident: BenefitTerms = {
  outOfArea: [
    elsewhere(BOTH_AWAY, ['longTerm'], away.same(abroad('异地长居同市内同级'))),
    elsewhere(BOTH_AWAY, ['referral'], away.points(5, abroad('转诊在市内同级基础上降 5 个百分点'))),
    elsewhere(BOTH_AWAY, ['temporary', 'none'], away.points(20, abroad('没转诊自行就医降 20 个百分点')))
  ],
  care: {
    inpatient: care({
      basis: counted('perAdmission', official('每次起付 800/400 元')),
      start: byAge(starts('其他人', [official, { primary: 400, secondary: 400, tertiary: 800 }]), starts('未成年和大学生', [official, { primary: 200, secondary: 200, tertiary: 400 }])),
      rate: byAge(rates('其他人', [official, { primary: 85, secondary: 85, tertiary: 75 }]), rates('未成年和大学生', [official, { primary: 95, secondary: 95, tertiary: 85 }]))
    }),
    generalOutpatient: care({
      basis: counted('perYear', visits('年内累计合规费用超过 200 元')),
      start: always(sum('门诊年起付 ', [visits, 200])),
      rate: always(rate('1500–6000 元不付，', [visits, [[1_500, 50], [6_000, 0], [100_000, 40], 0]]))
    }, true)
  },
  majorIllness: {
    start: always(sum('大病起付 ', [illness, 20_000])),
    bounds: 'absolute',
    bands: always(rate('大病', [illness, [[100_000, 60], 70]])),
    base: illnessBaseUnwritten(illness('起付 2 万元'))
  }
}

export default definePack({
  area: { code: '320400', name: '常州市', short: '常州', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '比例和起付只有机器写的网页说过，互相对不上，没有采用。' },
      { topic: '溧阳', why: '溧阳的答复同样是转诊降 5、没转诊降 20，是县级市，没有并进来。' },
      LEFT_OUT.cap,
      LEFT_OUT.assistance
    ]
  })
})
