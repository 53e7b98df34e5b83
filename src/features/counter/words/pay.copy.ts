import type { Script } from './care.copy'

/** `payer`: whose account it is, 「我」 or 「我爸」; `area`: where it is kept. */
type Paying = { readonly who: string; readonly payer: string; readonly tool: 'familySharing' | 'crossProvinceWallet'; readonly area: string }

/** At a pharmacy, by what the rules say of using one person's account for another. */
export const pharmacyScript = {
  yes: ({ who, payer, tool, area }: Paying): Script => ({
    say: tool === 'familySharing' ? `用医保家庭共济付。扣${payer}的个人账户，药是给${who}买的。` : `用个人医保钱包付，药是给${who}买的。`,
    heard: '不能用',
    then: area === '' ? '请看一下，你们店能不能刷外地的个人账户。' : `请看一下，你们店能不能刷${area}的个人账户。`
  }),
  ask: (who: string, payer: string): Script => ({ say: `请先试一下：${payer}的个人账户，能不能付${who}的药？`, heard: '不能用', then: `那请按${who}自己的医保付。` }),
  no: (who: string): Script => ({ say: `请用${who}自己的医保付。`, heard: '没有余额', then: '先看有没有门诊报销，再用现金付。' }),
  self: (): Script => ({ say: '用医保付，先扣我的个人账户。', heard: '不能用', then: '请看一下是药不能付，还是店不能付。' })
} as const

export const pharmacyCopy = {
  line: { yes: '按规定能共济', bound: '共济绑好了', ask: '能不能用还要问', no: '按规定不能共济', self: '用自己的医保' },
  stop: { title: '先别付', lines: ['保健品、日用品混在一起结', '屏幕上扣的是现金，不是账户'] },
  show: {
    code: (name: string) => ({ title: `${name}的医保码`, note: '亲情账户里点开，或带社保卡' }),
    own: { title: '我的医保码', note: '没有手机就带社保卡' },
    balance: { title: '余额，先看一眼', note: '官方 APP 里看，这里不知道' },
    prescription: { title: '处方', note: '处方药才要' }
  },
  until: { figure: '今天', unit: '当场', title: '扣错了，当场退了重付', note: '过后怎么退，来源没写。打电话问。' },
  notBound: '共济要先绑好才扣得了。没绑的，先按他自己的医保付。'
} as const

export const premiumScript = {
  resident: (who: string, year: number | undefined, cover: string): Script => ({
    say: `给${who}缴${year === undefined ? '' : ` ${year} 年的`}${cover}。请先看一下参保地对不对。`, heard: '查不到人', then: '是没参保，还是参保在别处？新参保怎么办？'
  }),
  monthly: (who: string): Script => ({ say: `给${who}缴灵活就业医保。请先看缴到哪个月了。`, heard: '断了几个月', then: '能补缴吗？补了从哪天起能报？' }),
  late: (who: string): Script => ({ say: `请先查一下：${who}的医保停在哪年哪月？今天还能缴吗？`, heard: '现在不能缴', then: '那从哪天起能缴？缴了从哪天起能报？' }),
  employee: (who: string): Script => ({ say: `${who}是单位缴的。请看一下最近缴到哪个月。`, heard: '单位没缴', then: '从哪个月停的？这个月看病还能不能报？' })
} as const

export const premiumCopy = {
  due: '要缴',
  stop: { title: '先别付', lines: (year: number | undefined) => ['名字或参保地不对', year === undefined ? '年度写的不是要缴的那年' : `年度写的不是 ${year}`] },
  show: {
    id: (name: string) => ({ title: `${name}的身份证号`, note: '官方页面里填，这里不存' }),
    online: (names: string) => ({ title: '自己也能缴', note: names })
  },
  yuanLater: '以缴费页面显示的为准。',
  yearOf: (year: number) => `${year} 年`,
  comma: '、',
  until: (day: string, left: number) => {
    if (left < 0) return { figure: '过了', unit: '期限', title: `${day}已经过了` }
    return left === 0 ? { figure: '今天', unit: '最后一天', title: `${day}是最后一天` } : { figure: String(left), unit: '天', title: `${day}前缴` }
  },
  missedUnknown: '错过了怎么补，来源没写。',
  nothingDue: {
    open: '没有记着现在要缴的。可能缴过了，也可能还没开始：让窗口查一下。',
    out: '记着的是现在不报，这里算不出今天缴多少。先问清能不能缴、从哪天起能报，再付。',
    unknown: '缴没缴、现在要不要缴，这里不知道。让窗口查一下。',
    noDays: '这里没有参保地的缴费日子。让窗口查：缴了没有，哪天截止。'
  }
} as const
