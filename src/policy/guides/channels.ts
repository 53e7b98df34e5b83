import type { Channel, How } from '@/domain/guide/guide'

export const nationalApp: Channel = { id: 'nationalApp', name: '国家平台' }
export const alipay: Channel = { id: 'alipay', name: '支付宝' }
export const wechat: Channel = { id: 'wechat', name: '微信' }
export const zheliban: Channel = { id: 'zheliban', name: '浙里办', areas: ['33'] }
export const yueyibao: Channel = { id: 'yueyibao', name: '粤医保', areas: ['44'] }
export const chongqing: Channel = { id: 'chongqing', name: '重庆医保', areas: ['50'] }
export const fujian: Channel = { id: 'fujian', name: '福建医保', areas: ['35'] }
export const counter: Channel = { id: 'counter', name: '窗口' }

/** The sources say nothing of this channel; `why` says which one to take. */
export const silent = (channel: Channel, why: string): Channel => ({ ...channel, silent: why })

/** The same lines on several channels, but done anew on each: a face checked in one app counts nowhere else. */
export const onEach = (channels: readonly Channel[], how: How): Readonly<Record<string, How>> =>
  Object.fromEntries(channels.map(({ id }) => [id, how]))
