import type { CounterAct, CounterPlace, CounterQuestion } from '@/domain/counter/counter'

export const copy = {
  title: '我在窗口',
  acts: {
    inHospital: { title: '在住院', note: '还没办出院' },
    settling: { title: '要结算', note: '出院窗口、收费处' },
    discharged: { title: '已经出院', note: '回来报销、单子不对' },
    pharmacy: { title: '买药', note: '用我的账户给家人付' },
    premium: { title: '交医保费', note: '给家人缴' }
  } satisfies Record<CounterAct, { readonly title: string; readonly note: string }>,
  ask: {
    act: () => '现在要做什么？',
    who: (act: CounterAct | undefined) => (act === 'pharmacy' ? '给谁买？' : act === 'premium' ? '给谁缴？' : act === 'settling' ? '谁要结算？' : '谁住院？'),
    where: (_: CounterAct | undefined, home: string) => (home === '' ? '医院在哪？' : `医院在${home}吗？`)
  } satisfies Record<CounterQuestion, (act: CounterAct | undefined, home: string) => string>,
  places: {
    home: (home: string) => ({ title: home === '' ? '在参保地' : `在${home}`, note: '参保的地方' }),
    away: () => ({ title: '在外地', note: '别的城市' }),
    emergency: () => ({ title: '在外地，急诊送进来的', note: '急诊抢救' })
  } satisfies Record<CounterPlace, (home: string) => { readonly title: string; readonly note: string }>,
  someone: { title: '别的家人', note: '没记过的，直接看', spoken: '我家人' },
  notAsked: '备没备案、在哪看病，记过的就不再问。',
  family: '家人',
  dot: ' · ',
  atHome: (home: string) => (home === '' ? '在参保地' : `在${home}`),
  away: '外地',
  scene: { filed: (kind: string) => `${kind}备案`, mayFile: '没记过备案', noFiling: '查到不用备案', emergency: '急诊', atHome: '' },
  unfiled: '没备案',
  filing: (isSubmitted: boolean) => (isSubmitted ? '备案交了，等结果' : '备案办到一半'),
  change: '改',
  changeLabel: '改答案',
  read: '照着念',
  heard: (words: string) => `对方说「${words}」`,
  larger: '放大',
  largerLabel: (words: string) => `放大：${words}`,
  largeTitle: '给窗口看',
  tip: '经验',
  show: '给他看',
  prepare: '要准备',
  until: '到哪天还能补',
  untilPay: '到哪天还能缴',
  sheet: { title: '单子到手，查一查', note: '填几个数，看和规则差多少' },
  keptSheet: (day: string) => ({ title: `${day}那张单子，查一查`, note: '填过的数都在' }),
  estimated: (day: string, low: string, high: string) => ({
    title: low === high ? `估过：医保约付 ${low}` : `估过：医保约付 ${low} 到 ${high}`, note: `${day}估的。单子到手填进去，看差多少`
  }),
  checklist: { title: '一步步怎么办', note: '要什么材料，找谁，先办哪样' },
  proxy: { title: '家庭账户怎么办', note: '亲情账户、共济，一步步来' },
  begun: { title: '接着绑', note: '办到一半的，从停下的那步接着来' },
  offline: '没网也能看。按查到的资料写的，窗口的答复为准。',
  call: (line: string) => `打 ${line}`,
  noPlace: '参保地没填',
  treatedIn: (place: string) => `在${place}看病`,
  record: '去记',
  me: '我',
  here: '本地',
  notKnown: (why: string) => `还不知道在不在保：${why}。`,
  notInForce: (word: string) => `记着的是「${word}」，先弄清`
} as const
