import type { Tier } from '@/domain/benefit/bill'
import type { NoteChecked } from '@/domain/guide/receipt-note'
import type { Holder } from '@/domain/guide/guide'

type NoteProblem = Exclude<NoteChecked['kind'], 'ok' | 'empty'>

const TIERS: Readonly<Record<Tier, string>> = { primary: '一级医院', secondary: '二级医院', tertiary: '三级医院' }

export const guideCopy = {
  missing: { title: '没有这份步骤', text: '链接可能不完整，或者是旧的。你记的进度都还在。', action: '看家庭账户' },
  of: (who: string, guide: string): string => `${who}的${guide}`,
  pastOf: (guide: string, year: string | undefined, owner: string | undefined): string =>
    [guide, ...(year === undefined ? [] : [`${year} 年`]), ...(owner === undefined ? [] : [`用${owner}的`])].join(' · '),
  family: '家人',
  person: '本人',
  me: '我',
  stepsDone: (done: number, total: number): string => `${done}/${total} 步办好了`,
  allDone: '都办好了',
  left: (count: number): string => `还剩 ${count} 步`,
  leftWith: (count: number, step: number, who: string): string => `还剩 ${count} 步，第 ${step} 步要${who}本人`,
  stages: { ready: '材料备齐', submitted: '已提交', effective: '已生效' },
  stagesNote: '三件事，各算各的。',
  stageOpen: '还没',
  pickMember: '给谁办',
  nobody: '先看看',
  age: '满 16 岁了吗',
  ages: { under: '不满', turning: '今年满', over: '满了' },
  channels: '在哪办',
  channelNote: '换渠道，一样的步骤会留着。',
  stepsLabel: '步骤',
  now: '现在办',
  holder: { owner: '', relative: '要本人', both: '要本人在旁边' } satisfies Record<Holder, string>,
  privacy: '证件号只在官方平台里填。这里不用填，也不会存。',
  takes: '要多久',
  missed: '不办会怎样',
  hands: { owner: '用{owner}的手机办', relative: '用{who}的手机，本人操作', both: '用{owner}的手机，{who}要在旁边' } satisfies Record<Holder, string>,
  wait: {
    by: (day: string, workdays: number): string => `按 ${workdays} 个工作日算，最晚约 ${day} 办完。`,
    unsure: '那一年的放假安排还没公布，日子可能会动。',
    add: '放进缴费日历',
    there: '已经在缴费日历里。',
    full: '日历里自己记的事满了，先删几件。'
  },
  tip: '经验',
  tipMark: '（经验）',
  noteBreak: '。',
  stuck: '卡住了怎么办',
  done: '这步办好了',
  copyStep: '复制步骤',
  undo: '撤销这步',
  note: '受理号、回执',
  notePlaceholder: '选填',
  noteProblems: {
    tooLong: '最多 60 个字。',
    idNumber: '像是身份证号。这里不存证件号，改成受理号就行。',
    phoneNumber: '像是手机号。这里不存电话，改成受理号就行。'
  } satisfies Record<NoteProblem, string>,
  marked: (step: string): string => `「${step}」办好了`,
  unmarked: (step: string): string => `「${step}」改成没办`,
  gathered: (title: string): string => `「${title}」备好了`,
  ungathered: (title: string): string => `「${title}」改成没备`,
  materials: '要准备的',
  materialsNote: (done: number, total: number): string => `${total} 样齐了 ${done} 样`,
  notNeeded: '不用',
  depends: '看情况',
  oneIsEnough: '有一样就行',
  enough: '已有别的证明，不用再备',
  troubles: '容易卡住的地方',
  after: '办好以后',
  goTo: (guide: string): string => `看「${guide}」怎么办`,
  verdict: { ask: '这一样还有没弄清的，先问再办。', no: '按查到的资料，这一样办不了。' },
  verdictLink: '看原因',
  copyAll: '复制清单',
  share: '发给家人',
  copying: { copied: '复制好了', failed: '没复制上。长按文字可以手动选。' },
  shareTitle: (guide: string): string => `${guide}怎么办，一步一步看`,
  checked: (day: string): string => `步骤是 ${day} 按资料整理的，APP 改版后名字可能不同。`,
  worked: {
    title: '算一笔看看',
    example: (who: string, area: string, tier: Tier): string =>
      `${who}今年头一次在${area}的${TIERS[tier]}看门诊，一共 800 元，都是医保目录里的；共济的账户有 5,000 元。`,
    rows: { total: '总费用', fund: '① 医保报销', own: '② 自己的账户', shared: '③ 共济的账户', cash: '④ 付现金' },
    projected: '当年还没有公布，按上一年的规则推算。',
    interval: '规则有两种读法，所以是一个区间。',
    noTerms: '这里还没有当地的门诊规则，先不算。',
    notFetched: '当地的门诊规则没取到，先不算。',
    range: (least: string, most: string) => `${least} 到 ${most}`,
    disclaimer: '估算，不是结算单。'
  },
  picture: { steps: '怎么办', bring: '要带什么', step: (title: string, lines: readonly string[]) => [title, lines.join('；')].filter(Boolean).join('：'), file: (title: string) => title },
  text: {
    heading: (title: string, channel: string): string => `【${title}】在「${channel}」办`,
    steps: '步骤：',
    step: (index: number, title: string, holder: string): string => `${index}. ${title}${holder === '' ? '' : `（${holder}）`}`,
    line: (line: string): string => `   · ${line}`,
    tip: (line: string): string => `   · ${line}（经验）`,
    missed: (text: string): string => `   不办：${text}`,
    materials: '要准备：',
    material: (title: string, detail: string): string => `- ${title}${detail === '' ? '' : `：${detail}`}`,
    maybe: (word: string): string => `（${word}）`,
    troubles: '容易卡住：',
    trouble: (title: string, then: string, tip: boolean): string => `- ${title}：${then}${tip ? '（经验）' : ''}`,
    between: '、',
    sources: (names: string): string => `资料：${names}`,
    end: '按资料整理，不是医保部门的答复。证件号只在官方平台填。拿不准打参保地 12393。'
  }
} as const
