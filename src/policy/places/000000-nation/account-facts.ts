import type { Fact } from '../../pack'
import { claim, conflict, exact } from './pens'

export const accountFacts: readonly Fact[] = [
  {
    id: 'nation.proxy-or-sharing',
    topic: '家庭账户',
    question: '亲情账户能用我的余额吗',
    // P09
    answer: conflict({
      claims: [
        claim('seed003', '推荐文「医保亲情账户家人可以用吗」等 4 处', '只代办，不能用家人的钱，要另开家庭共济'),
        claim('seed003', '推荐文「亲情账户可以使用我的医保余额吗」等 3 处', '可以用余额，从家长账户扣款'),
        claim('seed002', '变化 2', '共济通过「亲情账户」绑定')
      ],
      readings: [['不能。亲情账户只代展码、代办；用钱要另办「家庭共济」，跨省用「医保钱包」。', '不动钱', [0]]],
      aside: [['可以用余额。', '另一种说法', [1]], ['绑亲情账户就能共济。', '混为一谈', [2]]],
      why: '同一页面里两种说法都有。几处较细的说明都写「不等于共济」，按这个。'
    })
  },
  {
    id: 'nation.relatives',
    topic: '家庭账户',
    question: '家庭共济能给谁用',
    // P12 P14
    answer: conflict({
      claims: [
        claim('relatives2025', '正文', '近亲属 8 类'),
        claim('seed002', '变化 2', '配偶、父母、子女；部分地区「配偶的父母、子女的父母（隔代）」')
      ],
      readings: [['近亲属 8 类：配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。', '8 类', [0]]],
      aside: [['还有配偶的父母、子女的父母。', '词义有误', [1]]],
      why: '「子女的父母」就是自己或配偶，隔代指祖孙。公婆岳父母要看当地明文。'
    })
  },
  {
    id: 'nation.pay-order',
    topic: '家庭账户',
    question: '先扣谁的钱',
    // P40
    answer: conflict({
      claims: [claim('payOrder', '正文', '先本人账户，再共济账户，再现金'), claim('seed002', '变化 2 的例子', '父亲门诊 800 元，直接用小李账户付')],
      readings: [['先用看病人自己的医保报，再扣他的账户，再扣共济账户，最后现金。', '先报销', [0]]],
      aside: [['800 元全用小李账户付。', '漏了报销', [1]]],
      why: '例子漏了先报销。只有报销为 0 时，账户才付 800 元。'
    })
  },
  {
    id: 'nation.cross-province',
    topic: '家庭账户',
    question: '账户的钱能跨省给家人用吗',
    // P38
    answer: conflict({
      claims: [
        claim('walletCount2025', '正文', '到 2025-06-30，337 个统筹区开通医保钱包'),
        claim('wallet2026', '正文', '337 个统筹区可跨省共济', { period: '2026-01' }),
        claim('seed003', '推荐文「医保亲情账户能跨省吗」', '14 省 117 个统筹区，题目写成亲情账户', { period: '2025-04' })
      ],
      readings: [['可以，用「医保钱包」，两地都要开通。到 2025 年 6 月 30 日有 337 个统筹区。', '2025-06-30', [0, 1]]],
      aside: [['14 省 117 个统筹区。', '2025-04', [2]]],
      why: '2026-01 的稿子还写 337 个，可能是半年前的旧数。是医保钱包，不是亲情账户。'
    })
  },
  {
    id: 'nation.resident-account',
    topic: '个人账户',
    question: '居民医保有个人账户吗',
    // P17
    answer: conflict({
      claims: [claim('seed002', '第一节', '居民医保无个人账户'), claim('seed001', '推荐文「社保卡怎么为家人缴纳医保」', '部分地区居民也可能设个人账户')],
      readings: [['没有。', '没有', [0]]],
      aside: [['部分地区可能有。', '已取消', [1]]],
      why: '居民的家庭账户已按国家要求取消，文件待核。'
    })
  },
  {
    id: 'nation.account-credit',
    topic: '个人账户',
    question: '每月划入多少',
    answer: exact(
      '在职：本人缴费基数的 2% 以内，单位缴的不再划入。退休：按当地平均养老金约 2% 定额。',
      claim('clinic14', '正文', '在职 2% 以内，单位缴费全部进统筹；退休约 2% 定额')
    )
  },
  {
    id: 'nation.withdraw',
    topic: '个人账户',
    question: '个人账户的钱能取吗',
    answer: exact('一般不能。出国定居、医保关系终止、身故可以提取或继承。', claim('seed002', '问答 Q3', '出国定居、关系终止、身故可提取'))
  },
  {
    id: 'nation.hotline',
    topic: '办事',
    question: '12393 什么时候有人接',
    // P44
    answer: conflict({
      claims: [claim('seed002', '实用工具', '24 小时人工（部分地区工作日）')],
      readings: [['以当地公布为准。', '当地', []]],
      aside: [['24 小时人工。', '原文', [0]]],
      why: '原文一句话里自相矛盾。'
    })
  },
  {
    id: 'nation.lost-card',
    topic: '办事',
    question: '实体卡丢了去哪补',
    // P42
    answer: conflict({
      claims: [claim('seed002', '问答 Q9', '到医保局补办（免费），或在线申领电子凭证')],
      readings: [['实体卡是社保卡，去人社或银行补，收费各地不同。医保码可以先用。', '人社或银行', []]],
      aside: [['到医保局补办，免费。', '原文', [0]]],
      why: '社保卡不归医保局发。'
    })
  },
  {
    id: 'nation.easy-pay',
    topic: '办事',
    question: '刷脸、一码支付哪里能用',
    answer: exact(
      '2026 年 1 月起推：每省先选至少 2 个城市，2027 年到全省，2028 年到符合条件的定点医院。现在不是处处能用，问医院。',
      claim('easyPay2026', '全文', '2026 年首批，每省至少 2 个城市；2027 年省内；2028 年定点医院'),
      claim('oneCode2026', '第二段', '一码支付：报销、账户、现金一次扫码结；信用支付由银行先垫')
    )
  },
  {
    id: 'nation.transfer-days',
    topic: '办事',
    question: '医保关系转移要几天',
    answer: exact(
      '转出地 10 个工作日，转入地收到后 5 个工作日，合计 15 个（2021 年 11 月起的办法，到 2026-11 没见到再缩短）。',
      claim('transfer2021', '正文', '转出 10 个工作日、转入 5 个工作日，合计 15 个工作日')
    )
  }
]
