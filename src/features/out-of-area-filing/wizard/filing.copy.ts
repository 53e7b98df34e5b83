import type { Answer, FilingCare, Reason, Stage } from '@/domain/filing/situation'
import type { Question } from './answers'

type Option = { readonly title: string; readonly note?: string }

const reasons: Record<Reason, Option> = {
  longStay: { title: '长住外地', note: '帮带孩子、投靠子女、在外地租房' },
  retiredAway: { title: '退休了，在外地养老', note: '户口或住处已经搬过去' },
  workAway: { title: '在外地上班', note: '单位派驻、在外打工' },
  referral: { title: '医生让转去外地医院', note: '有转诊手续' },
  temporary: { title: '出差、旅游、探亲，临时看病', note: '不是急诊' },
  emergency: { title: '急诊、抢救', note: '先救人，手续可以后补' }
}

const stages: Record<Stage, Option> = {
  planned: { title: '还没去' },
  unsettled: { title: '已经在看，还没结账', note: '住着院，或者在窗口等结算' },
  selfPaid: { title: '已经出院，自己垫了钱', note: '全自费结的，没走医保' },
  settled: { title: '已经走医保直接结算了' }
}

const cares: Record<FilingCare, Option> = {
  inpatient: { title: '住院' },
  generalOutpatient: { title: '普通门诊' },
  chronicOutpatient: { title: '门诊慢特病', note: '高血压、糖尿病、透析、放化疗等长期治的病' },
  pharmacy: { title: '药店买药' }
}

const yesNo: Record<Answer, string> = { yes: '是', no: '不是', unknown: '不知道' }

export const copy = {
  title: '异地备案',
  who: '给谁看',
  guest: '家人',
  reasons,
  stages,
  cares,
  question: (question: Question, who: string, home: string): string =>
    ({
      home: `${who}在哪里参保？`,
      reason: `${who}为什么不在${home}看病？`,
      stage: '现在到哪一步了？',
      place: '去哪里看？',
      care: '看什么？',
      endedOn: '哪天出的院，或哪天看的？',
      marked: '医院标「急诊」了吗？',
      qualified: '这个病种在参保地办好资格了吗？',
      listed: '这个病种在这 10 种里吗？',
      networked: '那家医院开通异地直接结算了吗？'
    })[question],
  hint: {
    home: '没有列出的地方，按全国的规定说。',
    reason: '选最接近的一条，我们告诉你按哪类备案。',
    stage: '没结账之前补，都还来得及直接结算。',
    place: '选省份。城市写上，清单里会用到。',
    care: '住院、门诊、慢特病，要分开问医院。',
    endedOn: '手工报销的期限从这天算。不记得可以先空着。',
    marked: '问医院医保办：这张单子按急诊抢救上传吗？',
    qualified: '每个病种分开办，在医保 APP 里能查。',
    listed: '10 种：',
    networked: '微信搜「国家异地就医备案」小程序能查。'
  } satisfies Record<Question, string>,
  answer: {
    marked: { yes: '标了', no: '医院不肯标', unknown: '还没问' },
    qualified: { yes: '办好了', no: '没办', unknown: '不知道' },
    listed: yesNo,
    networked: { yes: '开通了', no: '没开通', unknown: '还没查' }
  } satisfies Partial<Record<Question, Record<Answer, string>>>,
  summary: { home: '参保地', reason: '原因', stage: '进度', place: '去哪', care: '看什么', endedOn: '出院日', marked: '急诊标识', qualified: '病种资格', listed: '10 种以内', networked: '医院联网' } satisfies Record<Question, string>,
  notFilled: '没填',
  placeText: (province: string, city: string): string => (city === '' || city === province ? province : `${province} ${city}`),
  list: (items: readonly string[]): string => items.join('、'),
  city: '城市',
  cityPlaceholder: '选填，比如武汉',
  cityWrong: '只写城市名，最多 10 个汉字',
  inProvinceNote: '省内',
  pickDay: '选日子',
  dayLabel: '出院或看病那天',
  step: (index: number, total: number): string => `第 ${index} 问，共 ${total} 问`,
  answered: '答过的',
  change: '改',
  changeLabel: (name: string, answer: string): string => `改「${name}」，现在是${answer}`,
  shouldDo: (who: string): string => `${who}该这样办`,
  mayDo: (who: string): string => `${who}大概这样办`,
  recommended: '推荐',
  provisional: (left: number): string => `再答 ${left} 问更准`,
  current: '现在的备案',
  currentText: (name: string, until: string): string => `${name} · ${until}`,
  until: (day: string): string => `${day}到期`,
  openEnd: '长期有效',
  daysLeft: (days: number): string => (days === 0 ? '今天到期' : `剩 ${days} 天`),
  expired: '已过期',
  change1: '换备案',
  changeText: '多数渠道是注销旧的，再备新的',
  live: (who: string, bar: string): string => `${who}该办 · ${bar}`,
  liveWaiting: '先选一条',
  liveWaitingLabel: '答案会在这里',
  next: '下一问',
  see: '看要准备什么',
  seeClaim: '看怎么报',
  region: { areaRule: '各省自己定省内要不要备案。', regionTrial: '长三角、京津冀、珠三角有的城市试点免备案，没列城市。' },
  crossNote: '来源没提免备案，按要备案办。',
  standIn: {
    lead: (home: string): string => `${home}自己的备案规定还没收进来。`,
    text: (province: string, hotline: string): string => `先按${province === '' ? '' : `${province}和`}全国的规定说，办之前打 ${hotline} 问一句。`
  },
  unnamedHome: '参保地',
  emptyHome: '还不知道参保地',
  back: '上一问'
} as const
