import type { CareKind, Filing, Tier } from '@/domain/benefit/bill'
import type { UnknownFact } from '@/domain/benefit/condition'
import type { Gap } from '@/domain/benefit/run'
import type { StepKind } from '@/domain/benefit/settlement'

export const copy = {
  title: '估算结果',
  edit: '改',
  subject: (name: string, care: string, tier: string, place: string) => [name, care, tier, place].filter((part) => part !== '').join(' · '),
  cares: {
    inpatient: '住院', generalOutpatient: '普通门诊', chronicOutpatient: '门诊慢性病', specialOutpatient: '门诊特殊病', emergency: '急诊抢救', pharmacy: '买药'
  } satisfies Record<CareKind, string>,
  tiers: { primary: '一级', secondary: '二级', tertiary: '三级' } satisfies Record<Tier, string>,
  tierHospitals: { primary: '一级医院', secondary: '二级医院', tertiary: '三级医院' } satisfies Record<Tier, string>,
  filings: { longTerm: '已备案，长期', temporary: '已备案，临时', referral: '已备案，转诊', emergency: '急诊抢救', none: '没备案' } satisfies Record<Filing, string>,
  away: '外地',
  atHome: '本地',
  fund: '预计报销',
  home: '家里付',
  share: (percent: string) => `约报 ${percent}`,
  bar: (fund: string, home: string) => `医保付 ${fund}，家里付 ${home}`,
  rangeTitle: (count: number) => `${count} 处拿不准，报销额是个区间`,
  rangeLabel: (low: string, high: string) => `预计报销从 ${low} 到 ${high}`,
  low: '往少算',
  lowNote: '往少算（备钱看这个）',
  high: '往多算',
  sides: '按哪一头算',
  certain: '这几项来源口径一致，没有区间。来源对不对，另说。',
  otherReadings: '还有别的读法，没放进区间：',
  otherReading: (label: string, low: string, high: string) => (low === high ? `${label}：${low}` : `${label}：${low} – ${high}`),
  waterfall: '每一笔谁付',
  totalNote: (total: string) => `总费用 ${total}`,
  legendFund: '医保付',
  legendHome: '家里付',
  rows: {
    total: ['总费用', '你填的'], selfFunded: ['自费', '丙类'], firstPay: ['先行自付', ''], deductible: ['起付线', ''], pooledFund: ['统筹支付', ''],
    largeExpense: ['大额补助', '超封顶部分'], majorIllness: ['大病保险', ''], medicalAssistance: ['医疗救助', ''], supplementary: ['惠民保', '商业补充'],
    overCap: ['超出封顶', '医保不再付'], coinsurance: ['按比例自付', '剩下的']
  } as const,
  classB: (rate: string) => `乙类 ${rate}`,
  rated: (rate: string) => `报 ${rate}`,
  noHardship: '没有标记',
  notKnown: '没算',
  notCounted: '这类就医不计入',
  from: (home: string) => `家里这 ${home} 从哪出`,
  own: '本人个人账户',
  sharing: '家人的个人账户（家庭共济）',
  cash: '现金',
  trace: '怎么算的',
  copyAll: '复制',
  steps: {
    selfFunded: '丙类自费', classBFirstPay: '乙类先行自付', itemFirstPay: '单列项目先行自付', printedFirstPay: '账单上的先行自付', accountFirst: '个人账户先付',
    remoteFirstPay: '外地先自付', baseCap: '计入报销的上限', deductible: '起付线', payable: '能报的部分', pooledFund: '统筹支付', largeExpense: '大额补助',
    majorIllnessBase: '大病累计', majorIllness: '大病保险', selfFundedIllness: '大病里的合规自费', medicalAssistance: '医疗救助', secondAssistance: '倾斜救助',
    supplementary: '惠民保', ownAccount: '本人个人账户付', familySharing: '家庭共济付', cash: '现金', fundTotal: '预计报销'
  } satisfies Record<StepKind, string>,
  notes: {
    selfFunded: '目录外项目，全部自己付', printedFirstPay: '按账单上印的数', noHardship: '没有标记低保、特困等困难身份'
  },
  deductibleLine: (tier: string, amount: string, paid: string) => (paid === '' ? `${tier} ${amount}，今年还没付过` : `${tier} ${amount}，今年已付 ${paid}`),
  deductibleAllCounted: '费用没到起付线',
  rateChange: (name: string, text: string) => `${name === 'outOfArea' ? '外地' : name}：${text}`,
  capped: '到了封顶线，只付到这里',
  doubts: { conflict: '来源不一致', range: '区间', inferred: '推定' } as const,
  compare: '换个选择会怎样',
  compareNote: '同一张账单，往少算',
  compareAway: '在外地看',
  compareHome: (area: string) => `回${area}看`,
  current: '现在选的',
  same: '一样',
  more: (amount: string) => `多付 ${amount}`,
  less: (amount: string) => `少付 ${amount}`,
  upTo: (label: string, amount: string) => `${label}：往多算 ${amount}`,
  readingsOf: (label: string, parts: string) => `${label}拿不准：${parts}`,
  readingPart: (label: string, amount: string) => `${label}是 ${amount}`,
  notComputed: '没算的',
  gaps: {
    firstPay: '先行自付：没有比例资料，当作没有，实际会少报。',
    deductible: '起付线：没有资料，没扣，实际会少报。',
    outOfArea: '外地怎么报没有资料。',
    rate: '比例没有资料。',
    majorIllness: '大病保险：这里没有资料，没算。到了起付线还会再报一些。',
    medicalAssistance: '医疗救助：这里没有资料，没算。有困难身份请问医保局。',
    supplementary: '惠民保：这里没有条款，没算。',
    caps: '封顶线：没有资料，没算。'
  } satisfies Record<Gap, string>,
  facts: {
    status: '在职还是退休', group: '居民里的哪一类', grade: '缴费档次', age: '年龄', county: '参保的区县', enrolledMonths: '连续参保月数', cohort: '退休时间',
    days: '住了多少天', preExisting: '是不是既往症'
  } satisfies Record<UnknownFact, string>,
  warnings: {
    unsplit: '没拆甲、乙、丙类。往少算全当乙类，往多算全当甲类；有丙类会更少。',
    unknown: (facts: string) => `还不知道${facts}，按一般情况算。补上会更准。`,
    'interval-incomplete': '拿不准的地方太多，区间可能还要再宽一些。',
    'as-inpatient': '急诊抢救没有单独的资料，按住院算。',
    'flexible-as-employee': '灵活就业按职工医保算。有的地方待遇不同，请问医保局。'
  },
  projected: (year: string) => `用的是 ${year}的资料，账单那天的还没有。结果是推定，只能当参考。`,
  disclaimer: (years: string, hotline: string) => `这是估算，不是结算单。数字来自 ${years}的第三方资料，以医院结算和当地医保局为准。电话 ${hotline}。`,
  send: '发给家人',
  save: '存起来',
  saveTo: (name: string) => `存到${name}名下`,
  saved: '存好了，在「估算」页最下面',
  savedFull: '已经存了 50 份，先删掉几份',
  copied: '已复制，粘贴到聊天里就行',
  copyRefused: '没复制成。可以截图发给家人。',
  copyPrivacy: '没同意隐私说明，不能复制。可以截图发给家人。',
  emptyTitle: '还没有账单',
  emptyNote: '先到「估算」填一张账单。',
  emptyAction: '去填账单',
  notMember: '其他人',
  semicolon: '；',
  listComma: '、',
  guestFace: '＋',
  placeFiled: (place: string, filing: string) => `${place}（${filing}）`,
  baseIs: (parts: string) => `累计自付 = ${parts}`,
  text: {
    title: (side: string) => `估算结果（${side}）`,
    numbers: (fund: string, home: string) => `预计报销 ${fund}，家里付 ${home}`,
    steps: '怎么算的：',
    formula: (formula: string) => `（${formula}）`,
    source: (title: string, grade: string, period: string, url: string) => `${title}（${grade}，${period}）${url}`
  }
} as const
