import type { SheetField } from './sheet'

/** What each field is called on papers, and where it stands. */
export const sheetFields: Readonly<Record<SheetField, { readonly name: string; readonly where: string }>> = {
  total: { name: '费用总额', where: '最上面一行，也叫医疗费总额、合计金额。' },
  selfFunded: { name: '全自费', where: '费用明细合计里，也叫丙类、自费金额。' },
  overPrice: { name: '超限价自费', where: '紧挨着全自费，价格超过医保限价的那部分，多数单子是 0。' },
  firstPay: { name: '先行自付', where: '紧挨着全自费，也叫乙类先付、自理金额。' },
  covered: { name: '符合政策范围', where: '也叫可报销金额、政策范围内费用，是总额减去前三项。' },
  deductible: { name: '实付起付线', where: '统筹支付上面一行，这次真正付掉的起付线。' },
  pooledFund: { name: '统筹基金支付', where: '基金支付那一栏的第一行。' },
  civilServant: { name: '公务员补助', where: '基金支付那一栏，不是公务员一般是 0。' },
  enterprise: { name: '企业补充', where: '基金支付那一栏，单位办了补充医保才有。' },
  majorIllness: { name: '大病保险', where: '基金支付那一栏，居民大病保险资金支出。' },
  largeExpense: { name: '大额补助', where: '基金支付那一栏，职工大额医疗费用补助。' },
  medicalAssistance: { name: '医疗救助', where: '基金支付那一栏，有困难身份才有。' },
  otherFund: { name: '其他支付', where: '基金支付那一栏的最后一行。' },
  fundTotal: { name: '基金支付总额', where: '基金支付那一栏的合计，也叫医保支付合计。' },
  hospital: { name: '医院负担', where: '基金支付下面，医院自己承担的，多数单子没有。' },
  own: { name: '个人负担总额', where: '也叫个人支付合计，是账户、共济和现金加起来。' },
  account: { name: '个人账户支付', where: '个人支付那一栏。' },
  sharing: { name: '账户共济支付', where: '个人支付那一栏，用家人账户付的。' },
  cash: { name: '现金支付', where: '个人支付那一栏，也叫自付现金，含微信、支付宝。' },
  balance: { name: '账户余额', where: '最下面，付完以后账户里还剩的。' }
}
