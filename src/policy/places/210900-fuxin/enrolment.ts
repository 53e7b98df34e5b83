import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const fuxin: EnrolmentPack = {
  areaCode: '210900',
  areaName: '阜新市',
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('fuxinNotice2026', '例如1至3', '固定等 3 个月；断 2025 年、12-03 缴 2026 年的，04-01 起享受')) }
}

export default fuxin
