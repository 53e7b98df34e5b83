/**
 * Questions as people put them, and the statement that answers each. Somebody asks it who says one word of every group and none of
 * `not`; of several questions the one of whose words most stand there. `says`: the answer in a few words, where the statement is
 * longer: no more than the statement says, and never a figure: those stand in the statement, with their sources.
 */
export type PlainQuestion = { readonly like: string; readonly groups: readonly (readonly string[])[]; readonly not?: readonly string[]; readonly fact: string; readonly says?: string }

const ACCOUNT = ['账户', '共济', '余额']
const IN_LAWS = ['公婆', '公公', '婆婆', '岳父', '岳母', '丈母娘', '丈人']
const GRAND = ['孙', '爷爷', '奶奶', '外公', '外婆', '姥爷', '姥姥']
const KIN = ['爸', '妈', '父', '母', '孩子', '儿', '女', '家人', '家里', '老人', '老婆', '老公', '爱人', '配偶', '兄', '弟', '姐', '妹', ...GRAND, ...IN_LAWS]
const RESIDENT = ['居民', '新农合', '农合']
const ELSEWHERE = ['跨省', '外省', '外地', '异地', '不在一个省']
const USE = ['付', '药', '能用', '余额', '钱', '花', '买', '刷', '给', '用吗', '缴', '共济']
const TAKE_OUT = ['取出', '取现', '提现', '提取', '取钱', '能取', '变现']
const GONE = ['去世', '过世', '身故', '死了', '死后', '人没了', '移民', '定居国外', '国外定居', '出国定居']
/** Asks how, where or how much: no 能 and no 不能 answers that. */
const OTHERWISE = ['怎么', '怎样', '如何', '多少', '哪里', '哪儿', '去哪', '什么', '为啥', '几', '查', '看病', '住院', '密码', '丢', '区别', '关系']
/** Whose account a grandchild's would be. */
const OF_GRANDCHILD = ['孙子账户', '孙子的账户', '孙女账户', '孙女的账户', '孙子的余额', '孙女的余额']
const OTHER_MONEY = ['公积金', '养老', '银行卡', '押金', '报销']

export const PLAIN_QUESTIONS: readonly PlainQuestion[] = [
  { like: '亲情账户能付孙子的药钱吗', groups: [['亲情账户', 'qinqingzhanghu'], USE], not: [...OTHERWISE, ...TAKE_OUT, ...GONE, '开通', '绑', '激活', '代办', '展码'], fact: 'nation.proxy-or-sharing', says: '不能，要办家庭共济' },
  { like: '共济能给公婆用吗', groups: [ACCOUNT, IN_LAWS, USE], not: [...OTHERWISE, ...TAKE_OUT, ...GONE, ...RESIDENT, '孙', '亲情'], fact: 'nation.relatives', says: '不在写明的近亲属里，看当地明文' },
  { like: '我的医保账户能给孙女用吗', groups: [ACCOUNT, GRAND, USE], not: [...OTHERWISE, ...TAKE_OUT, ...GONE, ...RESIDENT, ...IN_LAWS, ...ELSEWHERE, ...OF_GRANDCHILD, '亲情'], fact: 'nation.relatives', says: '能，是近亲属，要办家庭共济' },
  { like: '余额能给外省的爸妈用吗', groups: [ACCOUNT, ELSEWHERE, KIN, USE], not: [...OTHERWISE, ...TAKE_OUT, ...GONE, ...RESIDENT, ...IN_LAWS, '亲情'], fact: 'nation.cross-province', says: '跨省可以，用医保钱包，两地都要开通' },
  { like: '共济能跨省吗', groups: [['共济'], ['跨省'], ['能', '可以', '吗']], not: [...OTHERWISE, ...TAKE_OUT, ...RESIDENT, ...IN_LAWS, '亲情'], fact: 'nation.cross-province', says: '可以，用医保钱包，两地都要开通' },
  { like: '新农合有个人账户吗', groups: [RESIDENT, ['账户', '余额', '卡里'], ['有', '取消']], not: ['职工', '用', '给', '共济', '家人', '缴', '交', '付', '买', ...KIN], fact: 'nation.resident-account' },
  { like: '医保卡里的钱能取出来吗', groups: [TAKE_OUT, ['账户', '卡', '余额', '钱']], not: [...GONE, ...OTHER_MONEY, '死', '遗'], fact: 'nation.withdraw', says: '一般不能' },
  { like: '人去世了，医保卡里的钱能取吗', groups: [GONE, [...TAKE_OUT, '取', '继承', '怎么办'], ['账户', '卡', '余额']], not: OTHER_MONEY, fact: 'nation.withdraw', says: '可以提取或继承' },
  { like: '大病要自己去申请吗', groups: [['大病', 'dabing'], ['申请', '手续', '去办', '怎么办', '自己办']], not: ['门诊', '门特', '门慢', '慢', '特病', '救助', '认定', '证', '备案', '惠民', '低保', '特困', '异地', '外地', '材料', '筹'], fact: 'nation.illness-settle', says: '大病保险不用，出院结算时一起算' },
  { like: '在外地急诊来不及备案', groups: [['急诊', '抢救'], ['外地', '异地', '外省', '备案'], ['备案', '怎么办', '直接', '结算', '能报', '算']], not: ['多少', '比例', '几成', '起付', '门槛'], fact: 'nation.emergency' },
  { like: '备了案回老家还能报吗', groups: [['备案后', '备案了', '备了案', '备案以后', '备案之后', '备过案', '办了异地', '办了备案'], ['回老家', '回来', '回去', '老家', '回参保地'], ['报', '用', '看病', '享受']], not: ['取消', '撤', '要备案', '多少', '几'], fact: 'nation.both-places' },
  { like: '备案以后两边都能报吗', groups: [['备案', '备了案', '办了异地'], ['两边', '两地', '两头'], ['报', '用', '看病', '享受']], not: ['取消', '撤', '要备案', '都要', '多少', '几'], fact: 'nation.both-places' },
  { like: '断缴以后多久能报', groups: [['断缴', '断保', '断交', '停缴', '停保', '医保断了', '断了医保'], ['多久', '等', '几个月', '几天', '什么时候'], ['报', '享受', '用', '生效', '恢复', '等']], not: ['职工', '单位', '灵活', '离职', '辞职', '清零', '年限', '退休', '滞纳', '补缴多久', '多久补', '多久能补'], fact: 'nation.waiting' },
  { like: '断交了要不要滞纳金', groups: [['滞纳金', '罚款', '罚钱'], ['断', '欠', '补', '缴', '交', '滞纳金']], not: ['养老', '公积金', '税', '骗', '冒', '套', '借'], fact: 'nation.late-fee', says: '法条只写了单位欠缴；自己缴的没有这条依据' },
  { like: '职工医保和新农合能一起交吗', groups: [['职工'], RESIDENT, ['同时', '一起', '两份', '都交', '都缴', '都参', '都买', '重复'], ['交', '缴', '参', '买', '两份', '享受']], not: ['报多少', '区别', '转', '退'], fact: 'nation.double' },
  { like: '门槛费是什么', groups: [['门槛费', '门坎费', '起付线', '起步价', 'qifuxian'], ['是什么', '什么意思', '啥', '怎么回事']], not: ['什么时候', '是什么标准', '什么标准', '为啥'], fact: 'nation.deductible' },
  { like: '惠民保和医保冲突吗', groups: [['惠民保'], ['冲突', '有没有用', '有用吗', '值不值', '值得', '要不要买', '该不该买', '买不买']], not: ['多少', '哪里', '怎么买'], fact: 'nation.supplementary', says: '不冲突，医保报完再用；买不买看条款' },
  { like: '惠民保能报多少', groups: [['惠民保', 'huiminbao'], ['报多少', '报几成', '赔多少', '免赔', '能报']], not: ['多少钱', '什么时候', '药'], fact: 'nation.supplementary' }
]
