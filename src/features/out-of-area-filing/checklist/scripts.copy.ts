import type { KnownOutcome } from '@/domain/filing/outcome'
import type { FilingCare } from '@/domain/filing/situation'
import type { Places } from '../outcome.copy'

/** Words to read out, to the hospital's insurance desk and to the hotline at home. */
export type Script = { readonly hospital: readonly string[]; readonly home: readonly string[] }

const CARE: Record<FilingCare, string> = { inpatient: '住院', generalOutpatient: '门诊', chronicOutpatient: '门诊慢特病', pharmacy: '药店' }

type At = { readonly places: Places; readonly care: FilingCare }
type Lines = (at: At) => readonly string[]

const opened: Lines = ({ care }) => [`这里的${CARE[care]}，开通跨省异地直接结算了吗？`, '我是外地医保，入院登记要出示什么？']

const HOSPITAL: Record<KnownOutcome['kind'], Lines> = {
  file: opened,
  alreadyFiled: opened,
  noFiling: opened,
  fileBeforeSettlement: ({ places }) => [
    `我是${places.home}参保，正在补异地备案。`,
    '请先别按自费结，等备案生效再直接结算，可以吗？',
    '最晚哪天要结？能不能先挂账？'
  ],
  countsAsFiled: ({ places }) => [
    `我是${places.home}参保，这次是急诊抢救。`,
    '请按「急诊」标识上传，走异地直接结算。',
    '标不了的话，请告诉我为什么，我去补备案。'
  ],
  notNetworked: ({ care }) => [`${CARE[care]}没开通异地结算的话，附近哪家开通了？`, '请给我发票、清单、病历的原件，我回去报。'],
  needsQualification: () => ['门诊慢特病跨省结算，这里开通了哪几种病？', '没有参保地的资格，能先按普通门诊结吗？'],
  unlistedDisease: () => ['这个病不能跨省直接结，请给我发票、处方、清单的原件。'],
  pharmacy: () => ['这家药店开通外地医保结算了吗？能用个人账户，还是能报销？'],
  handClaim: () => [
    '我是自费结的，还能退费、改成异地直接结算吗？',
    '不行的话，请给我盖章的发票、费用清单、出院小结、诊断证明。',
    '是急诊进来的，请把急诊病历也给我。'
  ],
  settled: () => ['请帮我看这张结算单，是按哪类备案结的？', '急诊标识上传了没有？没传的还能冲掉重结吗？']
}

const filingQuestions: Lines = ({ places }) => [
  `我${places.home}参保，去${places.place}看病，要不要备案？按哪一类？`,
  '没备案的话，比例低多少、起付线一样吗？',
  '备案从哪天算起，到哪天为止？回参保地还能报吗？'
]
const claimQuestions: Lines = ({ places }) => [
  `我${places.home}参保，在${places.place}看病自费了，怎么手工报？`,
  '出院后多久内要交？交到哪？能邮寄、能线上、能家里人代交吗？',
  '没备案的，现在还能补吗？急诊要不要补？'
]
const HOME: Partial<Record<KnownOutcome['kind'], Lines>> = {
  handClaim: claimQuestions,
  notNetworked: claimQuestions,
  unlistedDisease: claimQuestions,
  needsQualification: ({ places }) => [`我${places.home}参保，怎么办门诊慢特病资格？要哪些检查单？`, '办资格以前的费用还能报吗？', '在外地能线上认定吗？'],
  pharmacy: ({ places }) => [`我${places.home}参保，在${places.place}的药店能不能直接结？`, '药店发票能不能手工报？'],
  settled: ({ places }) => [`我${places.home}参保，这张单是按没备案结的，还能改吗？`, '下次去之前，长期备案怎么办？']
}

export const scriptFor = (outcome: KnownOutcome, at: At): Script => ({
  hospital: HOSPITAL[outcome.kind](at),
  home: (HOME[outcome.kind] ?? filingQuestions)(at)
})
