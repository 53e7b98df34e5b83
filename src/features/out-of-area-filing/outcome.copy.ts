import type { IsoDate } from '@/domain/date/iso-date'
import { dayWord } from '@/domain/date/day-words.copy'
import type { ClaimDeadline } from '@/domain/filing/claim-deadline'
import type { ClaimFooting, KnownOutcome, Outcome, SettledCheck } from '@/domain/filing/outcome'
import type { FilingKind, Reason } from '@/domain/filing/situation'

/** What an outcome says on the screen: a title, a sentence or two, and two short words for the bar. */
export type OutcomeWords = { readonly title: string; readonly lead: string; readonly bar: string; readonly short: string }

export type Places = { readonly home: string; readonly place: string }

export const filingNames: Record<FilingKind, string> = { longTerm: '异地长期居住', referral: '异地转诊', temporary: '临时外出' }

/** The forms ask for the reason by these names. */
const FORM_NAMES: Record<Reason, string> = {
  retiredAway: '异地安置退休',
  longStay: '异地长期居住',
  workAway: '常驻异地工作',
  referral: '异地转诊',
  emergency: '临时外出就医',
  temporary: '临时外出就医'
}

/** The type to pick in the form. */
export const formName = (reason: Reason, as: FilingKind): string => (as === 'longTerm' || as === 'referral' ? FORM_NAMES[reason] : FORM_NAMES.temporary)

const HOLDS: Record<FilingKind, string> = {
  longTerm: '长期有效，不用每半年续一次。',
  referral: '一般管 6 个月以上，期内可看多次。',
  temporary: '一般管 6 个月以上，期内可看多次。'
}
const SHORT_HOLDS: Record<FilingKind, string> = { longTerm: '长期有效', referral: '至少 6 个月', temporary: '至少 6 个月' }

const FOOTINGS: Record<ClaimFooting, string> = {
  longTerm: '先补一个长期居住备案，再回参保地手工报。',
  referral: '先补转诊备案，再回参保地手工报。',
  temporary: '先问能不能补备案，再回参保地手工报。',
  emergency: '急诊抢救视同已备案，不用补备案，带急诊病历去报。',
  filed: '当时有备案，按备案的比例报。',
  notNeeded: '省内免备案，直接拿票据去报。'
}

const CHECKS: Record<SettledCheck, string> = {
  emergencyMark: '看结算单标没标「急诊」。没标的，问医院能不能改。',
  filing: '看结算单按哪类结的。按没备案结的，报得会少。',
  nothing: '留好结算单就行。'
}

export function deadlineWords(deadline: ClaimDeadline, today: IsoDate): string {
  switch (deadline.kind) {
    case 'limitUnknown':
      return '期限各地不同，没找到参保地的规定，尽快打电话问。'
    case 'dayUnknown':
      return `出院后 ${deadline.months.readings[0].value} 个月内交。填上出院日，就能算出最晚哪天。`
    case 'open':
      return deadline.days === 0 ? '今天是最后一天。' : `最晚 ${dayWord(deadline.lastDay, today)} 交，剩 ${deadline.days} 天。`
    case 'passed':
      return `${dayWord(deadline.lastDay, today)} 就截止了，过了 ${deadline.days} 天。先打电话问还收不收。`
  }
}

const deadlineShort = (deadline: ClaimDeadline, today: IsoDate): string => {
  if (deadline.kind === 'open') return deadline.days === 0 ? '今天截止' : `${dayWord(deadline.lastDay, today)} 前`
  if (deadline.kind === 'dayUnknown') return `${deadline.months.readings[0].value} 个月内`
  return deadline.kind === 'passed' ? '已经过期' : '期限要问'
}

type Wording = { readonly [Kind in KnownOutcome['kind']]: (outcome: Extract<KnownOutcome, { kind: Kind }>, context: Context) => OutcomeWords }
type Context = { readonly reason: Reason; readonly places: Places; readonly today: IsoDate }

const WORDING: Wording = {
  file: ({ as }, { reason, places }) => ({
    title: `${formName(reason, as)}备案`,
    lead: as === 'longTerm' ? `${HOLDS[as]}${places.place}、${places.home}两头都能报。` : `先备案再去。${HOLDS[as]}`,
    bar: SHORT_HOLDS[as],
    short: filingNames[as]
  }),
  fileBeforeSettlement: ({ as }, { reason }) => ({
    title: '出院结算前补备案',
    lead: `现在补「${formName(reason, as)}」还来得及，生效后照样直接结算。`,
    bar: '先别结账',
    short: `补${filingNames[as]}备案`
  }),
  alreadyFiled: ({ filing }, { today }) => ({
    title: '备案还有效，不用再备',
    lead: filing.until === undefined ? `${filingNames[filing.kind]}备案，长期有效。` : `${filingNames[filing.kind]}备案，到 ${dayWord(filing.until, today)}。`,
    bar: '已经备案',
    short: '直接去'
  }),
  noFiling: (_, { places }) => ({
    title: '不用备案',
    lead: `${places.home}参保，省内联网医院直接刷医保码。去之前再问一句，规定会变。`,
    bar: '免备案',
    short: '不用备案'
  }),
  countsAsFiled: ({ marked }) => ({
    title: '急诊抢救，视同已备案',
    lead: marked === 'yes' ? '医院标了「急诊」，直接结算，不用补手续。' : '先救人，不用先办。结算前请医院标「急诊」，直接结算。',
    bar: '视同已备案',
    short: '请医院标「急诊」'
  }),
  notNetworked: ({ stillFile }) => ({
    title: '这家不能直接结算',
    lead: `换一家联网的；换不了就先垫钱、留票据，回来手工报。${stillFile === null ? '' : '备案照样办。'}`,
    bar: '没联网',
    short: '换一家或先垫钱'
  }),
  needsQualification: ({ sure, paid }) => ({
    title: sure ? '先办慢特病资格' : '先查有没有慢特病资格',
    lead: `${sure ? '没有资格，外地结不了慢特病。' : '每个病种都要先在参保地办好资格。'}${paid ? '已经花的钱报不报，打电话问。' : '办好再备案。'}`,
    bar: '要资格',
    short: sure ? '先办资格' : '先查资格'
  }),
  unlistedDisease: () => ({
    title: '这个病种先自费，再回来报',
    lead: '能跨省直接结算的是 10 种。不在里面的，先自费，留票据回参保地报。',
    bar: '不在 10 种里',
    short: '先自费再报'
  }),
  pharmacy: ({ paid }, { places }) =>
    paid
      ? { title: '先问收不收药店发票', lead: `多数地方不收外地药店的发票。留好发票和处方，问${places.home}医保。`, bar: '药店', short: '打电话问' }
      : { title: '先问药店开通没有', lead: '只有部分地区试点药店直接结算。两头都开通了，刷医保码。', bar: '药店', short: '先问开通没有' },
  handClaim: ({ footing, deadline, checkQualification }, { today }) => ({
    title: '回参保地手工报销',
    lead: `${deadlineWords(deadline, today)}${FOOTINGS[footing]}${checkQualification ? '慢特病资格也要先查。' : ''}`,
    bar: deadlineShort(deadline, today),
    short: '手工报销'
  }),
  settled: ({ check, next }) => ({
    title: '已经直接结算，不用再报',
    lead: `${CHECKS[check]}${next === null ? '' : '下次去之前，先办长期备案。'}`,
    bar: '已结算',
    short: '看结算单'
  })
}

const wordsFor = (outcome: KnownOutcome, context: Context): OutcomeWords => (WORDING[outcome.kind] as (one: KnownOutcome, at: Context) => OutcomeWords)(outcome, context)

export function outcomeWords(outcome: Outcome, context: Context): OutcomeWords {
  if (outcome.kind !== 'ask') return wordsFor(outcome, context)
  const meanwhile = wordsFor(outcome.meanwhile, context)
  const { home } = context.places
  return {
    title: outcome.question === 'areaRule' ? '先问要不要备案' : '可能免备案，先问一句',
    lead:
      outcome.question === 'areaRule'
        ? `没找到${home}省内看病的规定。没问到之前，按要备案办：${meanwhile.title}。`
        : `来源只说区域里有的地方试点，没说到${home}。没问到之前，按要备案办：${meanwhile.title}。`,
    bar: '先问一句',
    short: meanwhile.short
  }
}
