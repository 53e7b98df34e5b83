/** What is kept, in words: fields and their values, one dictionary for every page that shows them. */
const FIELDS: Readonly<Record<string, string>> = {
  nickname: '称呼', relation: '关系', birthYear: '出生年', birthDate: '生日', insurance: '险种', status: '在职或退休', group: '缴费人群', grade: '缴费档次',
  areaCode: '参保地', hardship: '困难身份', years: '各年', year: '年', state: '状态', paidOn: '缴的那天', insuredAt: '缴在哪', declined: '说了不缴',
  careArea: '常住外地', name: '名称', province: '省份', code: '地方代码', since: '认定那天', familyDoctor: '签了家庭医生', supplementary: '买了惠民保',
  filing: '备案', kind: '哪种', from: '从', until: '到', to: '到', lastPaidMonth: '最后缴到', paidAgainFrom: '又缴上', title: '标题', on: '日期', keptOn: '存的那天',
  who: '谁', member: '谁', memberId: '谁', care: '看病方式', tier: '医院级别', place: '本地或外地', city: '城市', sheet: '单子上的数（分）', total: '总额',
  selfFunded: '全自费', overPrice: '超限价', firstPay: '先行自付', covered: '范围内', deductible: '起付线', pooledFund: '统筹付', civilServant: '公务员补助付',
  enterprise: '企业补充付', majorIllness: '大病付', largeExpense: '大额补助付', medicalAssistance: '救助付', otherFund: '其他基金付', fundTotal: '基金付', hospital: '医院负担', own: '个人负担',
  account: '个人账户付', sharing: '共济付', cash: '现金付', balance: '账户余额', low: '往少算（分）', high: '往多算（分）', note: '备注', endedOn: '结束', appliedOn: '申请', every: '每隔多久',
  cost: '钱（分）', marks: '打的勾', value: '数', field: '哪一项', scheme: '职工或居民', theme: '深浅', largeText: '大字', id: '内部编号',
  form: '估算的表', guest: '不记名的人', age: '年龄', a: '甲类', b: '乙类', c: '丙类', deductiblePaid: '起付线已付', fundPaid: '统筹已付', majorIllnessBase: '大病累计自付', majorIllnessPaid: '大病已报',
  admissions: '住过几次院', months: '管几个月', ownAccount: '本人个人账户', sharedAccount: '家人共济的钱', ownTyped: '自己填的数', start: '起付线', rate: '报销比例', fundCap: '一年最多报', classBShare: '乙类先付',
  illnessStart: '大病起付线', illnessRate: '大病比例', notes: '从哪来', docNumber: '文号', day: '日子', url: '网址', list: '哪件事', about: '关于', begunOn: '开始'
}

const WORDS: Readonly<Record<string, string>> = {
  resident: '居民医保', employee: '职工医保', flexible: '灵活就业', none: '没有', unknown: '不知道', active: '在职', retired: '退休', paid: '缴了', missed: '没缴',
  repaired: '补缴了', settled: '已结清', unclaimed: '还没报', estimated: '估的', inpatient: '住院', generalOutpatient: '普通门诊', chronicOutpatient: '慢性病门诊', specialOutpatient: '特殊病门诊', pharmacy: '药店',
  primary: '一级', secondary: '二级', tertiary: '三级', local: '本地', inProvince: '省内外地', crossProvince: '跨省', longTerm: '长期居住', temporary: '临时外出', self: '本人', spouse: '配偶', father: '父亲', mother: '母亲',
  child: '孩子', sibling: '兄弟姐妹', paternalGrandparent: '爷爷奶奶', maternalGrandparent: '外公外婆', grandchild: '孙辈', maternalGrandchild: '外孙辈',
  fatherInLaw: '配偶的父亲', motherInLaw: '配偶的母亲', other: '其他', adult: '成年人', student: '学生', referral: '转诊', emergency: '急诊', claim: '报销', transfer: '转移',
  extremePoverty: '特困', orphan: '孤儿', minimumLiving: '低保', returnedPoverty: '返贫致贫', lowIncomeEdge: '低保边缘', illnessPoverty: '因病致贫', severeDisability: '重残',
  own: '自己记的', guest: '不记名', month: '每月', year: '每年', supplementary: '惠民保', system: '跟随系统', true: '是', false: '否'
}

export const storedCopy = {
  fields: FIELDS,
  words: WORDS,
  inside: (words: string) => `〔${words}〕`,
  separator: '，',
  colon: '：'
} as const
