import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'

const { claim, exact } = enrolmentPens({}, '2026-11-22')

const taxOffice = claim('seed001', '推荐文「福建医保2024缴费怎么交」', '福建税务 APP、公众号、电子税务局')
const elsewhere = claim('seed001', '推荐文「福建医保2024缴费怎么交」', '云闪付、支付宝、微信搜索医保服务入口')

/** Only the channels are known. */
const fujian: EnrolmentPack = {
  areaCode: '350000',
  areaName: '福建省',
  channels: [
    { name: '福建税务公众号', path: '微办税 → 医保社保业务 → 个人社（医）保缴费办理', evidence: exact(true as const, taxOffice) },
    { name: '福建税务 APP', evidence: exact(true as const, taxOffice) },
    { name: '云闪付', evidence: exact(true as const, elsewhere) },
    { name: '支付宝', evidence: exact(true as const, elsewhere) },
    { name: '微信', path: '搜索医保服务入口', evidence: exact(true as const, elsewhere) }
  ]
}

export default fujian
