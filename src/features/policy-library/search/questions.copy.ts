/**
 * Questions as people put them, and the statement that answers each. Somebody asks it who says one word of every group;
 * `says`: the answer in a few words, where the statement is longer. Never a figure: those stand in the statement, with their sources.
 */
export type PlainQuestion = { readonly like: string; readonly groups: readonly (readonly string[])[]; readonly fact: string; readonly says?: string }

export const PLAIN_QUESTIONS: readonly PlainQuestion[] = [
  { like: '亲情账户能付孙子的药钱吗', groups: [['亲情账户', 'qinqingzhanghu'], ['付', '药', '用', '余额', '钱', '花', '买', '刷']], fact: 'nation.proxy-or-sharing', says: '不能，要办家庭共济' },
  { like: '共济能给公婆用吗', groups: [['共济', '账户'], ['公婆', '公公', '婆婆', '岳父', '岳母', '丈母娘', '丈人']], fact: 'nation.relatives', says: '不在写明的近亲属里，看当地明文' },
  { like: '我的医保账户能给孙女用吗', groups: [['共济', '账户', '余额'], ['孙', '爷爷', '奶奶', '外公', '外婆', '姥爷', '姥姥']], fact: 'nation.relatives', says: '能，办家庭共济' },
  { like: '余额能给外省的爸妈用吗', groups: [['账户', '共济', '余额'], ['跨省', '外省', '外地', '异地', '不在一个省']], fact: 'nation.cross-province', says: '可以，用医保钱包，两地都要开通' },
  { like: '新农合有个人账户吗', groups: [['居民', '新农合', '农合'], ['账户', '余额', '卡里']], fact: 'nation.resident-account' },
  { like: '医保卡里的钱能取出来吗', groups: [['取出', '取现', '提现', '提取', '取钱', '能取', '变现'], ['账户', '卡', '余额', '钱']], fact: 'nation.withdraw', says: '一般不能' },
  { like: '大病要自己去申请吗', groups: [['大病', 'dabing'], ['申请', '手续', '去办', '怎么办', '自己办']], fact: 'nation.illness-settle', says: '不用，出院结算时一起算' },
  { like: '在外地急诊来不及备案', groups: [['急诊', '抢救'], ['备案', '外地', '异地', '外省']], fact: 'nation.emergency' },
  { like: '备了案回老家还能报吗', groups: [['备案', '备了案', '办了异地'], ['回老家', '回来', '老家', '两边', '两地']], fact: 'nation.both-places' },
  { like: '断缴以后多久能报', groups: [['断缴', '断保', '断了', '断交', '停缴', '停保'], ['多久', '等', '几个月', '几天']], fact: 'nation.waiting' },
  { like: '断交了要不要滞纳金', groups: [['滞纳金', '罚款', '罚钱'], ['断', '欠', '补', '医保', '缴', '交']], fact: 'nation.late-fee', says: '自己缴的没有，单位欠缴才有' },
  { like: '职工医保和新农合能一起交吗', groups: [['职工'], ['居民', '新农合', '农合'], ['同时', '一起', '两份', '都', '重复']], fact: 'nation.double' },
  { like: '门槛费是什么', groups: [['门槛费', '门坎费', '起付线', '起步价', 'qifuxian'], ['是什么', '什么意思', '啥', '怎么回事']], fact: 'nation.deductible' },
  { like: '惠民保有没有用', groups: [['惠民保', 'huiminbao']], fact: 'nation.supplementary' }
]
