import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'

const { claim, exact } = enrolmentPens({}, '2026-11-28')

const AT = '（一）集中征缴期参保缴费'

const guizhou: EnrolmentPack = {
  areaCode: '520000',
  areaName: '贵州省',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-09-28', to: '2026-02-28' } as const, claim('tongrenOffice2026', AT, '全省统一规定的集中征缴期 2025-09-28 至 2026-02-28')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('tongrenOffice2026', AT, '集中征缴期内缴的，2026-01-01 起享受'))
    }
  ]
}

export default guizhou
