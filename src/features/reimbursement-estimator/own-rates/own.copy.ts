import type { Gap } from '@/domain/benefit/run'
import type { OwnField } from './read-own'

/** Words for rates that a person types in where no pack knows the place. */
export const copy = {
  title: '自己填比例',
  note: '照当地通知填。去外地看病，填去外地的比例。',
  option: '我的地方不在这里',
  offer: '自己填比例',
  offerNote: '照当地通知填几个数，也能算。还可以打 12393 问参保地。',
  keep: (place: string) => `把${place}的数记下来，全家都照它算`,
  back: '不自己填了',
  moreNote: '今年用过的、账户余额',
  fields: {
    rate: '报销比例', start: '起付线', classBShare: '乙类先自付', fundCap: '封顶线', illnessStart: '大病起付线', illnessRate: '大病比例'
  } satisfies Record<OwnField, string>,
  fieldNotes: {
    rate: '这一次适用的', start: '没有就填 0', classBShare: '报销前先自己付', fundCap: '医保一年最多付', illnessStart: '和比例一起填', illnessRate: '超过起付线的部分'
  } satisfies Record<OwnField, string>,
  leadsNote: '网上的说法没核对过，不会自动用上。点「用」才填进去。',
  takenOver: (says: string, page: string) => `${says}：${page}`,
  and: '、',
  ratePlaceholder: '如 65',
  percent: '%',
  noDataFor: (place: string) => `还没有${place}的报销资料`,
  /** Stands where the result names a city. */
  place: '自己填的比例',
  chip: '自己填的',
  source: '你自己填的数',
  sheetNote: '这些数是你填的，没有来源可查。拿不准打 12393 问一问。',
  typed: '自己填的',
  certain: '数都是自己填的，没有区间。填得对不对，要看当地通知。',
  deductible: (amount: string) => `自己填的 ${amount}`,
  textSource: '比例、起付线这些数是自己照通知填的，没有来源可查。',
  disclaimer: '这是估算，不是结算单。比例是自己填的，没人核对过，以医院结算和当地医保局为准。电话 12393。',
  gaps: {
    firstPay: '乙类先自付：没填，当作没有，要备的可能更多。',
    deductible: '起付线：没填，没扣，要备的可能更多。',
    caps: '封顶线：没填，没算。花得多，要备的可能更多。',
    majorIllness: '大病保险：起付线和比例没填全，没算。',
    medicalAssistance: '医疗救助：没算。有困难身份请问医保局。'
  } as Partial<Record<Gap, string>>
} as const
