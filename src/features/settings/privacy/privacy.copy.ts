const FIELDS: Readonly<Record<string, string>> = {
  nickname: '称呼', relation: '关系', birthYear: '出生年', birthDate: '生日', insurance: '险种', status: '在职或退休', group: '缴费人群', grade: '档次',
  areaCode: '参保地代码', hardship: '困难身份', years: '各年', year: '年', state: '状态', paidOn: '缴的那天', careArea: '常住外地', name: '名称', province: '省份',
  filing: '备案', kind: '哪种', from: '从', until: '到', to: '到', lastPaidMonth: '最后缴到', paidAgainFrom: '又缴上', title: '标题', on: '日期', keptOn: '存的那天',
  who: '谁', member: '谁', memberId: '谁', care: '看病方式', tier: '医院级别', place: '本地或外地', city: '城市', sheet: '单子上的数（分）', total: '总额',
  selfFunded: '全自费', firstPay: '先行自付', covered: '范围内', deductible: '起付线', pooledFund: '统筹付', majorIllness: '大病付', fundTotal: '基金付', own: '个人负担',
  sharing: '共济付', cash: '现金付', low: '往少算（分）', high: '往多算（分）', note: '备注', endedOn: '结束', appliedOn: '申请', cost: '钱（分）', marks: '打的勾',
  value: '数', field: '哪一项', theme: '深浅', largeText: '大字', id: '内部编号'
}

const WORDS: Readonly<Record<string, string>> = {
  resident: '居民医保', employee: '职工医保', flexible: '灵活就业', none: '没有', unknown: '不知道', active: '在职', retired: '退休', paid: '缴了', missed: '没缴',
  repaired: '补缴了', settled: '已结清', unclaimed: '还没报', estimated: '估的', inpatient: '住院', generalOutpatient: '普通门诊', primary: '一级', secondary: '二级',
  tertiary: '三级', local: '本地', crossProvince: '跨省', longTerm: '长期居住', temporary: '临时外出', self: '本人', spouse: '配偶', father: '父亲', mother: '母亲',
  child: '孩子', sibling: '兄弟姐妹', paternalGrandparent: '爷爷奶奶', maternalGrandparent: '外公外婆', grandchild: '孙辈', maternalGrandchild: '外孙辈',
  fatherInLaw: '配偶的父亲', motherInLaw: '配偶的母亲', other: '其他', adult: '成年人', student: '学生', referral: '转诊', emergency: '急诊', claim: '报销', transfer: '转移',
  supplementary: '惠民保', system: '跟随系统', true: '是', false: '否'
}

const PHONE = {
  weapp: [
    { icon: 'copy', title: '剪贴板', note: '点「复制」时写进去，点「粘贴」时读一次。不允许，就长按文字自己选。', state: '用时问' },
    { icon: 'dl', title: '相册', note: '存图片时用，只存不看。不允许，就发文字。', state: '用时问' },
    { icon: 'cal', title: '手机日历', note: '加提醒时用，只写不读。不允许，就导出日历文件。', state: '用时问' },
    { icon: 'cam', title: '相机', note: '扫对方手机上的码时用，不拍照。不允许，就贴文字或者用文件。', state: '用时问' },
    { icon: 'box', title: '聊天里的文件', note: '恢复备份时，只读你选的那一个。', state: '你来选' }
  ],
  h5: [
    { icon: 'copy', title: '剪贴板', note: '点「复制」时写进去，点「粘贴」时读一次。不允许，就长按文字自己选。', state: '用时问' },
    { icon: 'dl', title: '存文件', note: '备份、日历文件、图片，存到你选的地方。', state: '点了才存' },
    { icon: 'box', title: '选文件', note: '恢复备份时，只读你选的那一个。', state: '你来选' }
  ]
} as const

export const copy = {
  title: '你的信息在哪',
  here: '都在这部手机里',
  where: {
    weapp: '没有账号，没有服务器，不往外传。删掉小程序就没了，所以要备份。',
    h5: '存在这个浏览器里。没有账号，没有服务器，不往外传。清掉浏览器数据就没了，所以要备份。'
  },
  stored: '存了什么',
  size: (kb: number) => `约 ${kb} KB`,
  items: (count: number) => `${count} 条`,
  one: '1 份',
  nothing: '还什么都没存',
  places: { title: '各地的政策资料', note: '公开的，每部手机上都一样' },
  never: { title: '从来不存', note: '姓名、证件号、卡号、照片、医院名' },
  rawNote: '存的就是这些，没有别的。',
  copyRaw: '复制原文',
  copied: '复制好了，是存着的原样',
  notCopied: '没复制成，请长按文字自己选',
  more: (count: number) => `还有 ${count} 行。复制原文能看全。`,
  unreadable: '这一份读不出来，原样是：',
  phone: '用到手机的什么',
  phoneNote: '不允许，只少这一样',
  phoneRows: PHONE,
  net: { title: '网络', note: '只取这个程序自己的文件：页面和各地的政策资料。你填的不在里面。' },
  eraseOne: { title: '清掉一位家人', note: '在「家庭」里点开，最下面' },
  eraseAll: { title: '清空全部数据', note: '在「家庭」里，「数据」下面：先备份，再清' },
  clear: '清掉',
  notices: { title: '用到的开源软件', note: '名称和许可' },
  noticesFailed: '没打开。连上网再试一次。',
  fields: FIELDS,
  words: WORDS,
  inside: (words: string) => `〔${words}〕`,
  separator: '，',
  colon: '：'
} as const
