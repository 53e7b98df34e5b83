import type { OwnField } from '@/domain/own-place/own-figure'

export const copy = {
  title: '这个数不对',
  intro: '照当地通知填，马上按它算；资料里的留在旁边。再抄一份发给维护的人，大家的也能改过来。',
  ours: '资料里怎么写',
  noSays: '没有带来是哪句话，在下面选是哪个数。',
  place: '哪个地方',
  pickPlace: '选一个地方',
  placeNote: '填参保的地方，不看户口。',
  which: '是哪个数',
  other: '别的',
  otherLabel: '应该是',
  otherPlaceholder: '照通知写',
  tier: '哪级医院',
  local: '当地通知怎么写',
  docNumber: '文号',
  docPlaceholder: '〔2026〕1号',
  day: '通知的日子',
  dayPlaceholder: '2026年3月1日',
  url: '网址',
  urlPlaceholder: '有就贴上',
  keep: '存下，马上按它算',
  kept: '存下了，马上按它算',
  copyOut: '抄给维护的人',
  copied: '抄好了，到项目的问题页贴上',
  otherNote: '这一项只能抄给维护的人，算的时候用不上。',
  needPlace: '先选是哪个地方',
  needValue: '先填通知上的数',
  fromNotice: '当地通知',
  where: '发到哪：项目问题页，选「这个数不对」。不想发也行，你家已经按自己的算了。',
  text: {
    head: '安心医保：这个数不对',
    place: '地方', figure: '哪个数', shipped: '资料里写的', source: '来源', local: '当地通知写的', docNumber: '文号', day: '日期', url: '网址',
    line: (name: string, value: string) => `${name}：${value}`,
    unknown: '没填'
  },
  yuan: '元'
} as const

/** Words that tell what a sentence is about; the first that fits. */
export const GUESSES: readonly (readonly [RegExp, OwnField])[] = [
  [/大病.*(起付|门槛)/, 'illnessStart'],
  [/大病.*(%|比例)/, 'illnessRate'],
  [/起付|门槛/, 'deductible'],
  [/封顶|最高支付|限额/, 'fundCap'],
  [/(异地|外地|转诊|备案).*(先自付|自付)/, 'awayFirstPay'],
  [/(异地|外地|转诊|备案).*(降|低|点)/, 'awayDrop'],
  [/集中缴费|缴费期|缴费时间|截止|缴到/, 'payTo'],
  [/缴费|每人|个人缴|标准.*元/, 'premium'],
  [/%|比例|报销/, 'rate']
]
