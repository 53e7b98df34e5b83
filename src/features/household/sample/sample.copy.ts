export const copy = {
  title: '示例一家',
  head: '看看一家人用起来什么样',
  text: '一家五口，两地参保，爸爸在武汉看病备过案，妈妈有两张单子。人和钱数都是编的，规则和日子是真的。',
  safe: '不会和你家的混在一起：示例什么都不存，每一页上面都写着「示例」，点「不看了」或者关掉就没了。',
  open: '打开示例',
  names: { self: '我', father: '爸爸', mother: '妈妈', spouse: '爱人', child: '小满' },
  away: { name: '武汉', province: '湖北' }
} as const
