import { dayOf, monthOf, yearOf, type IsoDate } from '@/domain/date/iso-date'

const day = (on: IsoDate): string => `${yearOf(on)}年${monthOf(on)}月${dayOf(on)}日`
const isCalendar = (from: IsoDate): boolean => monthOf(from) === 1

export const copy = {
  title: '账本',
  titleOf: (name: string) => `${name}的账本`,
  everybody: '全家',
  whose: '看谁的账本',
  year: (from: IsoDate, to: IsoDate) => (isCalendar(from) ? `${yearOf(from)} 年` : `${day(from)} 到 ${day(to)}`),
  head: (year: string, count: number) => `${year} · ${count} 张单子`,
  otherYear: '换年份',
  yearSheet: '看哪一年',
  yearNote: '按参保地的医保年度算。',
  fund: '医保付了',
  family: '家里付了',
  split: (fund: number) => `医保付 ${fund}%，家里付 ${100 - fund}%`,
  unclaimed: (amount: string) => `里面有 ${amount} 是垫的，还没报。`,
  estimated: (count: number, amount: string) => `另有 ${count} 张估的：家里再付 ${amount}。`,
  months: {
    title: '每个月', note: '左右换月份', before: '前一个有单子的月', after: '后一个有单子的月', pool: '统筹付', serious: '大病和别的基金付', outside: '不能报的、先付的', rest: '起付线和剩下的', est: '还没发生，估的', estShort: '估的',
    chart: (most: string, month: number) => `按月的费用，${month} 月最多，${most}`,
    empty: '这一年还没有单子',
    one: (month: number, count: number) => `${month}月 · ${count} 张单子`,
    fund: (amount: string) => `医保付 ${amount}`,
    family: (amount: string) => `家里付 ${amount}`,
    scale: (yuan: number) => (yuan < 10_000 ? `${yuan} 元` : `${yuan / 10_000} 万元`)
  },
  lines: {
    title: '离这些线还有多远', note: '只算已结清的',
    majorIllnessStart: '大病保险从哪开始报', majorIllnessCap: '大病一年最多报多少', fundCap: '统筹一年最多付多少',
    started: '已经开始',
    left: (amount: string) => `还差 ${amount}`,
    room: (amount: string) => `还能报 ${amount}`,
    start: (amount: string) => `起点 ${amount}`, counted: (amount: string) => `累计 ${amount}`, paid: (amount: string) => `已报 ${amount}`, spent: (amount: string) => `已付 ${amount}`, most: (amount: string) => `最多 ${amount}`,
    startText: '能报的部分里，家里自己付的才算进来。',
    soon: '快到了：下一张单子可能开始报大病。',
    unknown: '来源没写', unknownText: (hotline: string) => `资料没写封顶线。想知道就打 ${hotline}。`, capUnknown: '上限不知道',
    none: '这里的规则还没有，算不出离多远。',
    capOf: (name: string) => (name === '' ? '统筹一年最多付多少' : `统筹一年最多付多少（${name}）`),
    costCapOf: (name: string) => `一年最多算多少费用（${name}）`,
    layerStart: (name: string) => `${name}从哪开始付`, layerCap: (name: string) => `${name}一年最多付多少`,
    assistanceCap: (name: string) => `医疗救助一年最多付多少（${name}）`, supplementaryCap: (name: string) => `惠民保一年最多赔多少（${name}）`,
    toCount: (amount: string) => `还能算 ${amount}`, counts: (amount: string) => `已算 ${amount}`,
    spoken: (title: string, first: string, last: string) => `${title}：${first}，${last}`,
    aid: '大病报过以后自己还付得多，又有困难身份的，可以问医疗救助。'
  },
  next: {
    title: '下一个 1,000 元家里付多少', note: '住院、能报的、甲类', selfPaid: '丙类，全部自己付',
    legend: { fund: '统筹和别的基金付', illness: '大病付', maybe: '说不准', family: '家里付' },
    deductible: { paid: '起付线今年付过。', due: '再住院，还要付起付线。', some: '有的医院还要付起付线。' },
    illness: { begun: '大病已经开始报。', begins: '这 1,000 元里，大病就开始报。' },
    range: (low: string, high: string) => (low === high ? low : `${low} 到 ${high}`),
    spoken: (name: string, cost: string) => `${name}：家里付 ${cost}`,
    row: (place: string, tier: string, filing: string) => `${place}${tier}医院${filing === '' ? '' : `，${filing}`}`
  },
  lost: '参保地的规则没取到，单子先按 1 月到 12 月排。离各条线还有多远、下一个 1,000 元付多少，取到了再算。',
  bills: {
    title: '单子', count: (n: number) => `${n} 张`, none: '还没有单子', noneText: '结算单、门诊发票都可以记，先看到哪个数填哪个。',
    state: { settled: '已结清', estimated: '估的', unclaimed: '还没报' },
    daysLeft: (days: number) => `还没报 · 剩 ${days} 天`, overdue: '还没报 · 过期了', claimBy: (on: IsoDate) => `自己垫的。${day(on)}前交票据`, claimUnknown: '自己垫的。多久内交票据，资料没写', claimLost: '自己垫的。多久内交票据，资料没取到',
    paid: (fund: string, family: string) => `医保付 ${fund}，家里付 ${family}`,
    about: (fund: string, family: string) => `医保约付 ${fund}，家里约付 ${family}`,
    only: (family: string) => `家里付 ${family}`,
    off: (by: string) => `和规则差 ${by}`,
    unknown: '谁付了多少，还没填',
    month: (month: number) => `${month}月`,
    open: '这张单子', look: '查一查', edit: '照着单子改', claimed: '已经报了，照着单子填', arrived: '结算单来了，照着填', again: '再看这次估算', remove: '删掉', supplementary: '惠民保理赔，记到日历', supplementaryNote: '买了才有。多久内要交，这里没有，看保单。',
    supplementaryTitle: (on: IsoDate) => `惠民保理赔，${monthOf(on)}月${dayOf(on)}日的单子`, removed: '删掉了一张单子', undoFull: '放不回去了，账本满了'
  },
  feed: {
    title: '下次估算时替你填好', chip: '从账本来',
    note: '下一张单子之前', deductible: '起付线，今年付过', illness: '大病累计', fund: '统筹，今年付过', stays: '今年住过几次院', times: (n: number) => `${n} 次`,
    unclaimed: (n: number) => `还没报的 ${n} 张没算`, go: '去估算'
  },
  everyone: {
    title: '全家今年', sum: (amount: string) => `家里付了 ${amount}`, started: '大病已经开始报', left: (amount: string) => `离大病起点还差 ${amount}`, count: (n: number) => `${n} 张单子`, none: '还没有单子', lost: '资料没取到，先按 1 月到 12 月算'
  },
  take: {
    title: '拿走一份', privacy: '图片和文字里没有名字。', picture: '存成图片', text: '复制文字', csv: '导出表格', csvNote: 'CSV，电脑能打开', file: (year: string) => `账本-${year}`,
    given: { downloaded: '表格下载好了', shared: '', cancelled: '', 'needs-tap': '再点一次', full: '手机存满了', failed: '没导出成，可以复制文字', unsupported: '这里导不出文件，可以复制文字', tried: '这是示例，没有导出' }
  },
  notice: '单子上印的照抄，没印的才估。钱数以医院结算单为准。',
  add: '记一张单子',
  text: {
    heads: { sums: '谁付了', lines: '离这些线还有多远', months: '每个月', bills: '单子' },
    sums: (fund: string, family: string) => `医保付 ${fund}，家里付 ${family}`,
    month: (month: number, sum: string) => `${month}月：${sum}`,
    bill: (on: IsoDate, title: string, state: string, paid: string) => `${monthOf(on)}月${dayOf(on)}日 ${title}，${state}：${paid}`,
    csvHead: ['日子', '就医', '状态', '总额', '医保付', '家里付'],
    foot: '照存下的单子加的，没印的才估。以医院结算单为准。安心医保'
  }
} as const
