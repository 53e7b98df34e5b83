/** What people say, and what stands in the documents; a word that is none of these is only looked for as it is. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  门槛费: ['起付线', '起付标准'],
  门坎费: ['起付线', '起付标准'],
  起步价: ['起付线', '起付标准'],
  新农合: ['居民'],
  农合: ['居民'],
  农村医保: ['居民'],
  城镇职工: ['职工'],
  社保卡: ['医保卡', '社会保障卡'],
  亲情账户: ['亲情账户', '家庭共济', '共济'],
  报多少: ['报销比例', '支付比例'],
  报几成: ['报销比例', '支付比例'],
  最多报: ['封顶线', '最高支付限额'],
  大病: ['大病保险'],
  门特: ['门诊特殊', '特殊病'],
  门慢: ['慢性病', '慢特病'],
  外地: ['异地', '外地'],
  交多少: ['缴多少', '缴费'],
  断交: ['断缴'],
  补交: ['补缴']
}))
