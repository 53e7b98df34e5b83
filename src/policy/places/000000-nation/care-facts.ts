import type { Fact } from '../../pack'
import { claim, conflict, exact, range } from './pens'

// P47 (a list of hospitals that has nothing to do with insurance) is left out on purpose.
export const careFacts: readonly Fact[] = [
  {
    id: 'nation.class-a',
    topic: '目录',
    question: '甲类药是不是全报',
    // P10
    answer: conflict({
      claims: [claim('seed002', '变化 4「用户注意」', '甲类 100% 报销'), claim('drugRule', '正文', '甲类按规定的支付标准和分担办法支付')],
      readings: [['不是。甲类全部算进报销范围，再按比例报。', '全额纳入', [1]]],
      aside: [['甲类 100% 报销。', '原文', [0]]],
      why: '同一篇又说住院报 70% 到 90%，「100%」指的是纳入。'
    })
  },
  {
    id: 'nation.class-b',
    topic: '目录',
    question: '乙类要先自己付多少',
    answer: range({
      claims: [claim('seed002', '变化 4「用户注意」', '乙类先自付 10%–30%'), claim('drugRule', '正文', '乙类先自付，比例由省或统筹区定')],
      readings: [['10%。', '10%', [0]], ['30%。', '30%', [0]]],
      why: '来源只给了区间，当地比例没找到时两头都算。'
    })
  },
  {
    id: 'nation.drug-list',
    topic: '目录',
    question: '2025 年药品目录新增多少',
    // P18
    answer: conflict({
      claims: [
        claim('seed002', '变化 4', '新增 111 种，平均降价 58.6%'),
        claim('drugs2024', '正文', '2024 年调整新增 91 种，平均降 63%，2025-01-01 执行'),
        claim('drugs2022', '正文', '2022 年调整新增 111 种，平均降 60.1%')
      ],
      readings: [['新增 91 种，平均降 63%，2025 年 1 月 1 日执行。', '2024 年调整', [1]]],
      aside: [['新增 111 种，降 58.6%。', '原文', [0]]],
      why: '111 种是 2022 年那次的，58.6% 没找到出处。'
    })
  },
  {
    id: 'nation.drug-list-2026',
    topic: '目录',
    question: '2026 年药品目录是哪一版',
    answer: exact(
      '2025 年版，2026 年 1 月 1 日起用：3253 种（西药 1857、中成药 1396），新增 114 种，调出 29 种。2024 年版同时废止。',
      claim('drugList2026', '正文', '3253 种：西药 1857、中成药 1396；新增 114 种，调出 29 种'),
      claim('drugLists2026', '通知', '2026-01-01 起执行，医保发〔2024〕33号的 2024 年版同时废止')
    )
  },
  {
    id: 'nation.commercial-drugs',
    topic: '目录',
    question: '商保创新药目录里的药医保报吗',
    answer: exact(
      '不报。首版 19 种，2026 年 1 月 1 日起用，是给商业健康险参考的；没有商业险就自己付。',
      claim('commercialDrugs', '问答', '基本医保不付，推荐商业健康险参考使用'),
      claim('drugLists2026', '通知', '首版商保创新药目录与医保目录同日发布')
    )
  },
  {
    id: 'nation.clinic-cap',
    topic: '门诊',
    question: '职工门诊一年最多报多少',
    // P11
    answer: conflict({
      claims: [
        claim('seed002', '变化 1', '多数地区 5000 元涨到 1.5 万–2 万元'),
        claim('seed000', '正文「门诊报销待遇提升」', '衢州 8000 元'),
        claim('seed003', '第 2 条', '重庆 8000 元')
      ],
      readings: [['各地不同，见到的多在 2000 到 8000 元。', '按地区', [1]]],
      aside: [['1.5 万到 2 万元。', '原文', [0]], ['重庆 8000 元。', '和公布的对不上', [2]]],
      why: '原文的数和见到的各地数差得远，没有采用，只按地区数据算。'
    })
  },
  {
    id: 'nation.clinic-rate',
    topic: '门诊',
    question: '职工门诊报多少',
    // P49
    answer: conflict({
      claims: [claim('seed002', '变化 1', '一级 60–70%、二级 50–60%、三级 40–50%'), claim('clinic14', '正文', '从 50% 起步，向退休倾斜')],
      readings: [['50% 起步，医院级别越低报得越多，退休再高些。', '50% 起', [1]]],
      aside: [['三级 40% 到 50%。', '低于 50%', [0]]],
      why: '国家要求从 50% 起步，低于 50% 的说法存疑。'
    })
  },
  {
    id: 'nation.resident-clinic-cap',
    topic: '门诊',
    question: '居民门诊一年最多报多少',
    answer: conflict({
      claims: [claim('seed002', '变化 1', '普遍提升至 1000 元以上'), claim('seed001', '推荐文「2025莆田新农合报销新规」', '莆田 800 元')],
      readings: [['各地不同：莆田 800 元，衢州 4000 元。', '按地区', [1]]],
      aside: [['普遍 1000 元以上。', '概括', [0]]],
      why: '有反例，只按地区数据算。'
    })
  },
  {
    id: 'nation.yearly-cap',
    topic: '住院',
    question: '住院封顶线是多少',
    // P21
    answer: conflict({
      claims: [
        claim('seed002', '问答 Q2', '职工约 30 万–50 万，居民约 5 万–10 万'),
        claim('changshaCap', '居民住院', '长沙居民一年最多 15 万元'),
        claim('hefeiCap', '居民住院', '合肥居民一年最多 30 万元')
      ],
      readings: [['按地区。居民见到的是 15 万到 30 万元，另有大病保险。', '按地区', [1, 2]]],
      aside: [['居民 5 万到 10 万元。', '偏低', [0]]],
      why: '居民的数比各地公布的低不少，没有采用。'
    })
  },
  {
    id: 'nation.stay-rate',
    topic: '住院',
    question: '住院大概报多少',
    answer: exact('职工约 70% 到 90%，居民约 50% 到 80%，只是概括，估算不用。', claim('seed002', '第一节', '职工 70%–90%，居民约 50%–80%'))
  },
  {
    id: 'nation.deductible',
    topic: '住院',
    question: '起付线是什么',
    answer: exact('报销前先自己付的那一段。举例：一级 500 元、二级 800 元，各地不同。', claim('seed002', '问答 Q2', '如一级 500 元、二级 800 元'))
  },
  {
    id: 'nation.illness',
    topic: '大病',
    question: '大病保险怎么报',
    // P27
    answer: exact(
      '起付线一般不超过当地人均收入一半，报 60% 以上。特困、低保、返贫致贫：起付线减半，再加 5 个百分点，不封顶。',
      claim('illness42', '正文', '起付线按人均可支配收入 50%；困难群众减半、加 5 个百分点、取消封顶')
    )
  },
  {
    id: 'nation.illness-settle',
    topic: '大病',
    question: '大病保险要自己申请吗',
    answer: exact('不用。出院结算时一起算。', claim('seed001', '推荐文「居民医保大病报销怎么报」', '一站式即时结报，无需额外申请'))
  },
  {
    id: 'nation.example-wang',
    topic: '门诊',
    question: '「300 元报 210 元」对吗',
    // P39
    answer: conflict({
      claims: [claim('seed002', '变化 1 的例子', '社区看病 300 元，按 70% 报 210 元，原来报 100 元'), claim('seed000', '正文「门诊报销待遇提升」', '衢州一级起付 300 元/年')],
      readings: [['要先过起付线。在衢州当年第一次看，300 元刚好全是起付线，报 0 元。', '先扣起付线', [1]]],
      aside: [['报 210 元，自己付 90 元。', '没扣起付线', [0]]],
      why: '例子没有扣起付线；「原来报 100 元」也没有依据。'
    })
  },
  {
    id: 'nation.example-pharmacy',
    topic: '门诊',
    question: '居民在药店买药能报 60% 吗',
    // P41
    answer: conflict({
      claims: [claim('seed002', '问答 Q4', '200 元报 60%，自己付 80 元')],
      readings: [['少数地方可以，要处方和定点药店；多数地方居民门诊不含药店。', '少数地方', []]],
      aside: [['200 元自己付 80 元。', '原文', [0]]],
      why: '算术没错，但多数地方用不上。'
    })
  },
  {
    id: 'nation.supplementary',
    topic: '惠民保',
    question: '惠民保和医保冲突吗',
    // P43
    answer: range({
      claims: [claim('seed002', '问答 Q6', '免赔 1 万–2 万元，超出报 50%–80%，建议都买')],
      readings: [['免赔 1 万到 2 万元，超出的报 50% 到 80%。', '1 万到 2 万', [0]]],
      why: '不冲突，医保报完再用。免赔额、既往症、健康告知各家不同，买不买看条款。'
    })
  }
]
