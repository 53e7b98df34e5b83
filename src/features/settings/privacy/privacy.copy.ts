/** A backup, what another phone hands over, and what somebody copied out of a place. */
const FILE = '恢复备份、从对方手机收、贴别人抄的地方时，只读你选的那一个。'
const CALL = { icon: 'phone', title: '打电话', note: '点号码时打开拨号，打不打由你。', state: '点了才拨' } as const

const PHONE = {
  weapp: [
    { icon: 'copy', title: '剪贴板', note: '点「复制」时写进去，点「贴」时读一次。不允许，就长按文字自己选。', state: '用时问' },
    { icon: 'dl', title: '相册', note: '存图片时用，只存不看。不允许，就发文字。', state: '用时问' },
    { icon: 'cal', title: '手机日历', note: '加提醒时用，只写不读。不允许，就导出日历文件。', state: '用时问' },
    { icon: 'cam', title: '相机', note: '扫对方手机上的码时用，不拍照。不允许，就贴文字或者用文件。', state: '用时问' },
    { icon: 'box', title: '聊天里的文件', note: FILE, state: '你来选' },
    CALL
  ],
  h5: [
    { icon: 'copy', title: '剪贴板', note: '点「复制」时写进去，点「贴」时读一次。不允许，就长按文字自己选。', state: '用时问' },
    { icon: 'dl', title: '存文件', note: '备份、日历文件、图片，存到你选的地方。', state: '点了才存' },
    { icon: 'box', title: '选文件', note: FILE, state: '你来选' },
    CALL
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
  never: { title: '不问，也不用填', note: '姓名、证件号、卡号、照片、医院名。你自己写进称呼和标题里的会存。' },
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
  noticesFailed: '没打开。连上网再试一次。'
} as const
