import type { CareKind, Filing, Tier } from '@/domain/benefit/bill'
import type { UnknownFact } from '@/domain/benefit/condition'
import type { Gap } from '@/domain/benefit/run'
import type { StepKind } from '@/domain/benefit/settlement'

/** A space where 还是 meets a figure, and none between Chinese words. */
const spaced = (text: string): string => text.replace(/([\w%])还是/g, '$1 还是').replace(/还是(?=\w)/g, '还是 ')

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
  ready: '要准备多少钱',
  readyAtLeast: '至少要准备',
  fund: '医保约付',
  fundAtMost: '医保最多付',
  bar: (fund: string, home: string) => `家里付 ${home}，医保付 ${fund}`,
  ofTotal: { low: (total: string) => `总费用 ¥${total}，往少算：采用的说法里备得最多`, high: (total: string) => `总费用 ¥${total}，往多算：采用的说法里备得最少` },
  ofTotalOpen: (total: string) => `总费用 ¥${total}。下面没填的补上，要备的只会更多`,
  low: '往少算',
  high: '往多算',
  openSides: { low: '报得少', high: '报得多' },
  sides: '按哪一头算',
  certain: '这几项来源口径一致，没有区间。来源对不对，另说。',
  ifPaid: '如果在保',
  guestCover: '按那天在保算。那天断缴、没参保或还在等待期，医保不付，要全部自己准备。',
  doubts: (count: number) => `${count} 处拿不准，动钱多的在前`,
  doubtTitle: (asked: string, readings: readonly string[]) => (readings.length === 0 ? asked : `${asked}：${spaced(readings.join('还是'))}`),
  asideTitle: (asked: string, reading: string) => (reading === '' ? `${asked}：还有别的说法` : `${asked}：也有说「${reading}」`),
  /** What somebody would ask who never heard of the steps. */
  asked: {
    outOfArea: '外地怎么报', classBFirstPay: '乙类先付多少', itemFirstPay: '单列项目先付多少', remoteFirstPay: '外地先付多少', baseCap: '最多按多少钱报', deductible: '起付线多少',
    pooledFund: '报多少', largeExpense: '超过封顶报多少', majorIllnessBase: '哪些钱算进大病', majorIllness: '大病保险报多少', medicalAssistance: '医疗救助报多少',
    secondAssistance: '倾斜救助报多少', civilServant: '公务员补助报多少', enterprise: '企业补充报多少', mutualAid: '职工互助报多少', supplementary: '惠民保报多少', accountFirst: '个人账户先付不先付'
  } satisfies Partial<Record<StepKind | 'outOfArea', string>> as Partial<Record<StepKind | 'outOfArea', string>>,
  reckonedAs: (label: string) => `按「${label}」算的。`,
  reckonedLow: '按要准备得多的算的。',
  notReckoned: '没这样算。',
  wouldTake: (amount: string) => `没这样算。真这样，要准备 ¥${amount}。`,
  unsplitNote: '全当乙类算的。有丙类，要准备得更多。',
  takes: (amount: string) => `要准备 ¥${amount}`,
  takesRange: (low: string, high: string) => `要准备 ¥${low} 到 ¥${high}`,
  atLeast: '至少',
  orUpTo: (amount: string) => `；还有一种读法到 ¥${amount}`,
  takesLess: (amount: string) => `可少备 ¥${amount}`,
  takesMore: (amount: string) => `要多备 ¥${amount}`,
  fullStop: '。',
  waterfall: '每一笔谁付',
  totalNote: (total: string) => `总费用 ${total}`,
  legendFund: '医保付',
  legendHome: '家里付',
  rows: {
    total: ['总费用', '你填的'], selfFunded: ['自费', '丙类'], overPrice: ['超限价', '不算进报销'], firstPay: ['先行自付', ''], deductible: ['起付线', ''], pooledFund: ['统筹支付', ''],
    largeExpense: ['大额补助', '超封顶部分'], majorIllness: ['大病保险', ''], medicalAssistance: ['医疗救助', ''], supplementary: ['惠民保', '商业补充'],
    civilServant: ['公务员补助', ''], enterprise: ['企业补充', ''], otherFund: ['其他基金', ''], mutualAid: ['职工互助', ''], hospital: ['医院负担', ''],
    overCap: ['超出封顶', '医保不再付'], coinsurance: ['按比例自付', '剩下的']
  } as const,
  classB: (rate: string) => `乙类 ${rate}`,
  rated: (rate: string) => `报 ${rate}`,
  noHardship: '没有标记',
  hardshipUnsaid: '没说，按没有算',
  notKnown: '没算',
  notCounted: '这类就医不计入',
  from: (home: string) => `家里这 ${home} 从哪出`,
  own: '本人个人账户',
  sharing: '家人的个人账户（家庭共济）',
  cash: '现金',
  trace: '怎么算的',
  allSources: '看全部来源',
  copyAll: '复制',
  steps: {
    selfFunded: '丙类自费', overPrice: '超限价自费', classBFirstPay: '乙类先行自付', itemFirstPay: '单列项目先行自付', printedFirstPay: '账单上的先行自付', accountFirst: '个人账户先付',
    remoteFirstPay: '外地先自付', baseCap: '计入报销的上限', deductible: '起付线', payable: '能报的部分', pooledFund: '统筹支付', largeExpense: '大额补助',
    majorIllnessBase: '大病累计', majorIllness: '大病保险', selfFundedIllness: '大病里的合规自费', medicalAssistance: '医疗救助', secondAssistance: '倾斜救助',
    civilServant: '公务员补助', enterprise: '企业补充', mutualAid: '职工互助', otherFund: '其他基金', supplementary: '惠民保', hospital: '医院负担', ownAccount: '本人个人账户付', familySharing: '家庭共济付', cash: '现金', fundTotal: '预计报销'
  } satisfies Record<StepKind, string>,
  notes: {
    selfFunded: '目录外项目，全部自己付', printedFirstPay: '按账单上印的数', noHardship: '没有标记低保、特困等困难身份',
    hardshipUnsaid: '没说有没有低保、特困等困难身份，先按没有算；有的话会少付'
  },
  deductibleLine: (tier: string, amount: string, paid: string) => (paid === '' ? `${tier} ${amount}，今年还没付过` : `${tier} ${amount}，今年已付 ${paid}`),
  deductibleAllCounted: '费用没到起付线',
  rateChange: (name: string, text: string) => `${name === 'outOfArea' ? '外地' : name}：${text}`,
  capped: '到了封顶线，只付到这里',
  rangeTo: ' 到 ',
  doubtForms: { conflict: '来源不一致', range: '区间', inferred: '推定' } as const,
  compare: '换个选择会怎样',
  compareNote: '同一张账单，往少算',
  compareAway: '在外地看',
  compareHome: (area: string) => `回${area}看`,
  current: '现在选的',
  same: '一样',
  more: (amount: string) => `多付 ${amount}`,
  less: (amount: string) => `少付 ${amount}`,
  readingsOf: (label: string, parts: string) => `${label}拿不准：${parts}`,
  readingPart: (label: string, amount: string) => `按「${label}」报 ${amount}`,
  gaps: {
    firstPay: '先行自付：没有比例资料，当作没有，要备的会更多。',
    deductible: '起付线：没有资料，没扣，要备的会更多。',
    outOfArea: '外地怎么报没有资料。',
    rate: '比例没有资料。',
    majorIllness: '大病保险：这里没有资料，没算。到了起付线还会再报一些。',
    medicalAssistance: '医疗救助：这里没有资料，没算。有困难身份请问医保局。',
    supplementary: '惠民保：这里没有条款，没算。',
    caps: '封顶线：没有资料，没算。',
    outpatientIllness: '普通门诊、药店的自付算不算进大病保险，资料没写，没算。'
  } satisfies Record<Gap, string>,
  facts: {
    status: '在职还是退休', group: '居民里的哪一类', grade: '缴费档次', age: '年龄', county: '参保的区县', enrolledMonths: '连续参保月数', cohort: '退休时间',
    days: '住了多少天', preExisting: '是不是既往症', hardship: '有没有困难身份', supplementary: '有没有惠民保'
  } satisfies Record<UnknownFact, string>,
  warnings: {
    unsplit: '没拆甲、乙、丙类',
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
  savedFull: '存满了，先删掉几份',
  copying: { copied: '已复制，粘贴到聊天里就行', failed: '没复制成。可以截图发给家人。', privacy: '没同意隐私说明，不能复制。可以截图发给家人。' },
  emptyTitle: '还没有账单',
  emptyNote: '先到「估算」填一张账单。',
  emptyAction: '去填账单',
  notMember: '其他人',
  semicolon: '；',
  listComma: '、',
  guestFace: '＋',
  placeFiled: (place: string, filing: string) => `${place}（${filing}）`,
  picture: {
    file: '报销估算', dot: ' · ', sums: '算出来', steps: '怎么算的',
    source: (title: string, grade: string, period: string) => `${title}（${grade}${period === '' ? '' : `，${period}`}）`,
    sources: (names: readonly string[]) => `来源：${names.join('；')}`
  },
  text: {
    title: (side: string) => `估算结果（${side}）`,
    numbers: (home: string, fund: string) => `${home}；${fund}`,
    ready: '要准备',
    amount: (label: string, amount: string) => `${label} ${amount}`,
    insured: (area: string) => `参保地：${area}`,
    steps: '怎么算的：',
    formula: (formula: string) => `（${formula}）`,
    source: (title: string, grade: string, period: string, url: string) => `${title}（${grade}，${period}）${url}`
  }
} as const
