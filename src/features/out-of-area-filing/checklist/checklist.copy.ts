import type { StepKind } from '@/domain/filing/checklist'
import type { FilingCare, FilingKind } from '@/domain/filing/situation'
import type { Tier } from '@/domain/benefit/bill'
import type { Insurance } from '@/domain/benefit/person'
import type { Way } from '@/domain/filing/compare-ways'

export const copy = {
  past: { bill: (day: string) => `${day}的账单` },
  title: (who: string): string => `${who}的异地备案`,
  plainTitle: '异地备案清单',
  under: (place: string, count: string): string => (place === '' ? count : `${place} · ${count}`),
  count: (done: number, total: number): string => `${done}/${total} 项办好了`,
  states: { prepared: '材料备齐', submitted: '已提交', effective: '已生效' },
  stateOn: (state: string, day: string): string => `${state} ${day}`,
  notYet: { prepared: '材料没备齐', submitted: '没提交', effective: '没生效' },
  paid: { done: '已到账', notYet: '没到账' },
  within: (days: number): string => (days === 0 ? '今天办完' : `${days} 天内办完`),
  late: '已经过期',
  lead: '该怎么办',
  steps: '一项一项办',
  stepsHint: '点一下打勾',
  nextUp: '下一项',
  waits: { prepare: '先备材料', submit: '先提交', result: '先办上一步', do: '先办上一步' } satisfies Record<StepKind, string>,
  details: '材料、时限、例外',
  detailsLabel: (title: string): string => `${title}：材料、时限、例外`,
  ask: {
    title: '先问清这句：',
    areaRule: (home: string): string => `我${home}参保，在省内别的市看病，要不要备案？`,
    regionTrial: (home: string): string => `我${home}参保，去区域里别的省看病，现在免不免备案？免了报得一样多吗？`
  },

  stepSheet: {
    how: '怎么办',
    materials: '材料',
    all: '都要',
    any: '任选一样',
    pledge: '个人承诺',
    lead: '要多久',
    consequence: '不办会怎样',
    exception: '例外',
    close: '知道了'
  },
  mark: {
    submit: '记一下提交',
    result: '记一下生效',
    paid: '记一下到账',
    day: { submit: '提交的日子', result: '从哪天生效', paid: '到账的日子' },
    until: '到哪天为止',
    untilPlaceholder: '选填，长期的不用填',
    note: '回执号或备注',
    notePlaceholder: '选填',
    pickDay: '选日子',
    save: '记下',
    unmark: '取消标记',
    noteProblems: { tooLong: '太长了，最多 60 个字', idNumber: '别写身份证号，这里不存', phoneNumber: '别写手机号，这里不存' },
    untilTooEarly: '要晚于生效日',
    toCalendar: '记下后，到期日会进日历。'
  },
  toast: {
    done: (title: string): string => `办好了：${title}`,
    undone: (title: string): string => `取消了：${title}`,
    filed: '记下了，到期前日历会提醒',
    filedOpen: '记下了，长期有效',
    copying: { copied: '复制好了', failed: '没复制成，长按文字可以自己选', privacy: '没同意隐私说明，复制不了' }
  },

  validity: {
    title: '有效期',
    today: (day: string): string => `今天 ${day}`,
    ends: (day: string): string => `${day}到期`,
    endsAbout: (day: string): string => `最早 ${day}到期`,
    planned: '新备案办好',
    plannedAbout: (day: string): string => `约 ${day}`,
    months: (kind: string, months: number): string => `${kind} · ${months} 个月`,
    open: '长期有效',
    gapNote: (day: string): string => `中间断开的日子结账，按没备案算。尽量在 ${day}前交新备案。`,
    noGapNote: '接得上，没有断开的日子。',
    inTimeNote: (end: string, start: string): string => `现在的备案 ${end}到期。今天交新的，约 ${start}接上，不断开。`,
    noneNote: (day: string): string => `今天交，按 2 个工作日估，约 ${day}生效。结账前生效，算备了案；结了账才生效，按没备案算。`,
    bedNote: (day: string): string => `今天交，按 2 个工作日估，约 ${day}生效。出院结算前生效，这次住院还能直接结算；没生效先别结账。`,
    estimate: '遇上放假会更晚。',
    sentence: (parts: readonly string[]): string => parts.join('；'),
    stretch: (name: string, from: string, to: string): string => `${name}，${from}到${to}`,
    gap: '没有备案',
    twoWay: { title: '双向享受', notForTemporary: '临时备案只管外地，回参保地照本地算' },
    changeTitle: '想换地方或取消',
    change: {
      allowed: '现在可以改：注销旧的，再备新的。改完看生效日，别断开。',
      unknown: '没找到{home}多久能改一次的规定，改之前先打电话问。',
      tooEarly: (day: string): string => `${day} 起才能改。`
    },
    extra: '参保地另说'
  },

  channels: { title: '在哪办', label: '办理渠道', checked: (day: string): string => `按钮位置 ${day} 核对过来源，APP 改版会变。` },

  money: {
    title: '备不备案，差多少',
    scope: (insurance: string, care: string): string => `${insurance} · ${care}`,
    insurance: { employee: '职工', flexible: '灵活就业', resident: '居民' } satisfies Record<Insurance, string>,
    cares: { inpatient: '住院', generalOutpatient: '普通门诊', chronicOutpatient: '慢特病', pharmacy: '药店' } satisfies Record<FilingCare, string>,
    tier: '医院等级',
    tiers: { primary: '一级', secondary: '二级', tertiary: '三级' } satisfies Record<Tier, string>,
    way: (way: Way, places: { readonly home: string; readonly place: string }): string =>
      ({ home: `在${places.home}看`, filed: `${places.place}，备了案`, emergency: `${places.place}，急诊抢救`, unfiled: `${places.place}，没备案` })[way],
    ratesOf: (low: string, high: string): string => (low === high ? low : `${low} 到 ${high}`),
    unknown: '没找到规定',
    emergencyChip: '视同已备案',
    amount: '填一笔费用试试',
    amountNote: '总费用',
    amountWrong: '金额写错了，只写数字，比如 20000',
    paysHome: (low: string, high: string): string => (low === high ? `家里付 ${low}` : `家里付 ${low} 到 ${high}`),
    cannot: '这种算不了',
    overpaid: (low: string, high: string): string => (low === high ? `未备案多付约 ${low}` : `未备案多付约 ${low} 到 ${high}`),
    overpaidNone: '按现有资料，这笔费用备不备案算下来差不多。',
    disclaimer: '估算，不是结算单。按今年第一次看、分不清甲乙丙算。',
    projected: (label: string): string => `今年的数还没有，按 ${label.replace(' ', '')} 推算。`,
    noTerms: {
      'area-not-covered': '这个地方的报销规定还没收进来，算不了。',
      'not-fetched': '这个地方的报销规定没取到，先不算。',
      'before-first-year': '这一年的报销规定没有，算不了。',
      'no-terms-for-scheme': '这个地方这种医保的规定没收进来，算不了。'
    },
    noCare: '来源没写这一类的比例，算不了。',
    whose: '险种',
    bar: (label: string, text: string): string => `${label}，${text}`
  },

  tooLate: {
    title: '来不及备案怎么补',
    cases: {
      admitted: { title: '还没出院', note: '出院前补办，照样直接结算。' },
      paid: { title: '已经出院，自己垫了钱', note: (months: number | null): string => (months === null ? '回参保地手工报，期限各地不同，先打电话问。' : `出院后 ${months} 个月内，拿票据回参保地报销。`) },
      emergency: { title: '急诊、抢救', note: '医院标了「急诊」，视同已备案，直接结算。' }
    }
  },

  failure: {
    title: '直接结算没成',
    hint: '一条一条排',
    start: '窗口说结不了，点这里排原因',
    step: (n: number, of: number): string => `第 ${n} 条，共 ${of} 条`,
    yes: '是',
    no: '不是',
    unknown: '不知道',
    found: (name: string): string => `多半是：${name}`,
    askDesk: '要窗口帮忙查',
    open: (names: readonly string[]): string => `没弄清的：${names.join('、')}`,
    again: '重新排'
  },

  words: { title: '照着念', hospital: '跟医院医保办说', home: (hotline: string): string => `打 ${hotline} 问`, copy: '复制这几句' },

  take: {
    title: '带走',
    copy: '复制清单',
    share: (who: string): string => `发给${who}`,
    shareTitle: (title: string): string => `${title}：要带什么、去哪办`,
    picture: '存成图片',
    pictureNote: '办事卡，没有姓名和证件号',
    print: '打印 A4',
    printNote: '浏览器里打印或存成 PDF',
    fileName: '异地备案办事卡'
  },

  card: {
    route: (home: string, place: string): string => (place === '' ? `${home}参保` : `${home}参保 → ${place}看病`),
    do: '该办',
    bring: '要带',
    any: (items: readonly string[]): string => `${items.join(' / ')}（任选一样）`,
    steps: '怎么办',
    where: (name: string): string => `在哪办：${name}`,
    type: (name: string): string => `类型选「${name}」`,
    late: '没办成怎么补',
    line: (head: string, text: string): string => `${head}：${text}`,
    hotline: (phone: string): string => `热线 ${phone}`,
    checked: (day: string): string => `资料多是第三方网页，${day} 录入，没核对。办之前打电话问。`
  },

  filingKinds: { longTerm: '长期备案', referral: '转诊备案', temporary: '临时备案' } satisfies Record<FilingKind, string>,
  privacy: '这里不替你提交。勾选只记在这部手机上，备案要去官方渠道办。',
  incomplete: { title: '这个链接不全', text: '有几项没带过来。重新答一遍，一分钟就好。', action: '去答题' }
} as const
