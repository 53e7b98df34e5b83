import type { Tool } from '@/domain/guide/eligibility'

export const accountsCopy = {
  title: '家庭账户',
  question: '先分清：替他刷码，还是花我的钱',
  lead: '一个管「替他刷码」，两个管「花我的钱」：同省用共济，跨省用钱包。',
  pick: '看哪一样',
  tools: { familyProxy: '亲情账户', familySharing: '家庭共济', crossProvinceWallet: '医保钱包' } satisfies Record<Tool, string>,
  sides: {
    code: '替家人出示医保码，挂号、结算、拿药',
    money: '让家人花我职工医保个人账户里的钱',
    wallet: '不在一个省，也能花我个人账户里的钱'
  },
  where: '家人在哪参保',
  reach: { sameProvince: '同一个省', otherProvince: '不在一个省' },
  someone: '家人',
  members: '给谁办',
  bound: (count: number, limit: number): string => `已绑 ${count} 人，多数写最多 ${limit} 人`,
  noMembers: { title: '先加一位家人', text: '填称呼、关系、险种和参保地，就能看能不能办。', action: '添加家人' },
  none: '还没办',
  withAccountOf: (tool: string, owner: string): string => `${tool}可以用${owner}的账户`,
  done: '办好了',
  goOn: '接着办',
  start: '去办',
  ask: '去查',
  dot: ' · ',
  steps: (tool: string, done: number, total: number): string => `${tool} ${done}/${total} 步`,
  effective: (tool: string): string => `${tool}已生效`,
  submitted: (tool: string): string => `${tool}已提交`,
  crossFirst: '亲情账户不限地区；不在一个省，花账户里的钱先查医保钱包',
  often: '常问的',
  oftenNote: '点一下就看行不行',
  more: '别的手续，一步步来',
  footer: { goOn: (who: string, tool: string): string => `接着办：${who}的${tool}`, choose: '帮我选：要办哪一样' }
} as const
