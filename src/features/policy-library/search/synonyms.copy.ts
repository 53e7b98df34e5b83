/** Words that say nothing of what is asked about. The long ones first. */
export const FILLERS: readonly string[] = ['能不能', '可不可以', '要不要', '怎么办', '可以', '怎么', '什么', '多少', '哪里', '哪些', '请问', '我的', '医保', '吗', '呢', '呀', '的', '了', '是', '我', '能', '会', '要', '给', '去', '在', '和']

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
  补交: ['补缴'],
  老家: ['参保地'],
  公费医疗: ['职工'],
  拉卡: ['个人账户'],
  药钱: ['药费', '药店'],
  孙子: ['孙子女'],
  孙女: ['孙子女']
}))
