import { definePack } from '../../pack'
import { LEFT_OUT } from '../../terms-pen'
import { HUNAN_NOT_MODELLED, hunanEmployeeStay, hunanStaffPages } from '../../provinces/hunan'

export default definePack({
  area: { code: '430200', name: '株洲市', short: '株洲', province: '湖南', kind: 'city', parent: '430000' },
  review: { on: '2026-11-28' },
  sources: hunanStaffPages,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee: { care: { inpatient: hunanEmployeeStay } } } }],
    facts: [],
    notModelled: [
      ...HUNAN_NOT_MODELLED,
      { topic: '居民住院', why: '没找到本市的页；省里只找到起付线，没有比例。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
