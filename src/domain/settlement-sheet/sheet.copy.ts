import type { SheetField } from './sheet'

/** What each field is called on papers, where it stands or what it is in few words, and what else it is called. */
export const sheetFields: Readonly<Record<SheetField, { readonly name: string; readonly where: string; readonly also?: string }>> = {
  total: { name: '费用总额', where: '最上面、最大的那个数', also: '医疗费总额、合计金额' },
  selfFunded: { name: '全自费', where: '医保目录外的，俗称丙类', also: '丙类、自费金额' },
  overPrice: { name: '超限价自费', where: '挨着全自费，比限价贵出来的' },
  firstPay: { name: '先行自付', where: '挨着全自费，乙类先自己付的', also: '乙类先付、自理金额' },
  covered: { name: '符合政策范围', where: '总额减去前三项，能按规则报的', also: '可报销金额、政策范围内费用' },
  deductible: { name: '实付起付线', where: '统筹支付上面，这次真正付掉的', also: '起付标准、本次起付线' },
  pooledFund: { name: '统筹基金支付', where: '基金支付那一块的第一行', also: '统筹支付、基本医疗支付' },
  civilServant: { name: '公务员补助', where: '基金支付那一块，不是公务员一般是 0' },
  enterprise: { name: '企业补充', where: '基金支付那一块，单位办了才有' },
  majorIllness: { name: '大病保险', where: '基金支付那一块，居民写「大病」', also: '大病保险资金支出' },
  largeExpense: { name: '大额补助', where: '基金支付那一块，职工写「大额」', also: '职工大额医疗费用补助' },
  medicalAssistance: { name: '医疗救助', where: '基金支付那一块，有困难身份才有' },
  otherFund: { name: '其他支付', where: '基金支付那一块，合计上面一行' },
  fundTotal: { name: '基金支付总额', where: '基金支付那一块的合计', also: '医保支付合计' },
  hospital: { name: '医院负担', where: '基金支付下面，多数单子没有' },
  own: { name: '个人负担总额', where: '个人支付那一块的合计', also: '个人支付合计' },
  account: { name: '个人账户支付', where: '个人支付那一块，刷自己账户的' },
  sharing: { name: '账户共济支付', where: '个人支付那一块，刷家人账户的' },
  cash: { name: '现金支付', where: '个人支付那一块，微信、银行卡也算', also: '自付现金' },
  balance: { name: '账户余额', where: '最下面一行，付完还剩多少' }
}
