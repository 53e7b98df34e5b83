import type { SumId } from '@/domain/settlement-sheet'
import type { AmountProblem } from './fields'

export const copy = {
  title: '照着单子填',
  gone: '这张单子已经不在账本里了',
  lead: '先看到哪个就填哪个。',
  leadText: '没印的空着，不用填 0。一项不填也能存。',
  groups: {
    cost: { title: '一共花了多少', where: '单子上半张，「费用」那一块' },
    fund: { title: '医保付了多少', where: '中间，「基金支付」那一块' },
    own: { title: '自己付了多少', where: '下面，「个人支付」那一块' }
  },
  optional: '选填',
  seldom: '还有 5 项，单子上有才填',
  seldomText: '公务员补助、企业补充、职工大额、其他支付、医院负担',
  otherNames: { title: '单子上的名字和这里不一样？', note: '各地印法不同，看别的叫法', sheet: '别的叫法', sheetNote: '名字照医院和医保平台结算用的「结算信息」（住院结算 2304、门诊结算 2207）。各地单子印得不一样。' },
  privacy: '不用填姓名、证件号、住院号。填的只存在这部手机里。',
  unclaimed: '自己垫的，还没报',
  unclaimedNote: '存下后，交票据的期限会进日历。',
  sums: {
    parts: { whole: '总额', what: '费用几项' },
    funds: { whole: '基金总额', what: '基金几项' },
    payers: { whole: '总额', what: '医保 + 个人' },
    own: { whole: '个人负担', what: '账户 + 现金' }
  } satisfies Record<SumId, { whole: string; what: string }>,
  agrees: (what: string, sum: string, whole: string) => `${what}加起来 ${sum}，和${whole}一样`,
  open: (what: string, sum: string, whole: string, left: string) => `${what}加起来 ${sum}，比${whole}少 ${left}，差的可能在没填的里`,
  differs: (what: string, sum: string, whole: string, by: string, isMore: boolean) => `${what}加起来 ${sum}，比${whole}${isMore ? '多' : '少'} ${by}`,
  swapped: '。像是两个数字打反了。',
  swapTo: (field: string, amount: string) => `${field}改成 ${amount}`,
  foot: {
    said: (how: string) => `加得起来吗：${how}`,
    none: '填了再看',
    bad: (count: number, by: string) => (count === 1 ? `1 条差 ${by}` : `${count} 条对不上`),
    good: (count: number) => `${count} 条都对上`,
    open: '还没填全',
    count: (all: number, good: number) => `${all} 条里 ${good} 条对上了`,
    check: '查一查'
  },
  facts: {
    title: '这张单子',
    done: '好了',
    who: '谁的',
    guest: {
      kind: '哪种医保', kinds: { employee: '职工在职', retired: '职工退休', resident: '居民' }, place: '参保地', noPlace: '选一个',
      note: '不记名的单子只查不存。不选参保地也能对加法。'
    },
    on: '出院或看病那天',
    onToday: '今天',
    care: '看的什么',
    tier: '医院几级',
    place: '在哪看的',
    city: '哪个城市',
    cityPlaceholder: '例如 武汉',
    filing: '当时的备案',
    missing: { who: '先选是谁的', tier: '选医院级别', filing: '选备案', figures: '还没填数' }
  },
  problems: {
    negative: '金额不能是负数。',
    'too-large': '最多 9,999,999.99 元。看看是不是多打了几位。',
    'too-many-decimals': '元后面最多两位小数。',
    'ambiguous-comma': '逗号的位置不对，直接写数字就行，如 1234.50。',
    'not-a-number': '只填数字，如 1234.50。'
  } as Readonly<Record<AmountProblem, string>>
} as const
