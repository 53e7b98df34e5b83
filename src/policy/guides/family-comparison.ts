import type { Basis } from '@/domain/guide/basis'
import type { Tool } from '@/domain/guide/eligibility'
import { cited, claim, disputed } from './guide-sources'
import { faceBasis, nearRelativeBasis, proxyLimit, proxyRelationBasis } from './family-rules'

/** What sets a cell apart from its neighbours stands between double asterisks. */
export type ComparisonCell = { readonly text: string; readonly basis: Basis }
export type ComparisonRow = { readonly id: string; readonly title: string; readonly cells: Readonly<Record<Tool, ComparisonCell>> }

const showsOnly = claim('nhsa2024', '正文', '亲情账户花家人的医保额度；共济花绑定人的个人账户')
const uses = claim('sichuan', '第一段', '居民医保个人缴费，和就医购药个人自付的费用')
const inProvince = claim('xinhua2024', '正文', '同一省份参保，不论是否同一城市')
const across = claim('xinhua2026', '正文', '2026-01-09 通知：跨省共济，用个人医保钱包')
const count2025 = claim('walletCount2025', '正文', '到 2025-06-30，337 个统筹区开通医保钱包')
const areas337 = claim('people2026', '正文', '337 个统筹地区已开通（2026-01）')
const areas117 = claim('seed003', '推荐文「跨省」', '14 省 117 个统筹区（2025-04）')

/** Three things that are not one, row by row. */
export const COMPARISON: readonly ComparisonRow[] = [
  {
    id: 'money',
    title: '花谁的钱',
    cells: {
      familyProxy: { text: '**家人自己的**医保', basis: cited(showsOnly) },
      familySharing: { text: '**我的**个人账户余额', basis: cited(showsOnly) },
      crossProvinceWallet: { text: '**我的**个人账户余额', basis: cited(across) }
    }
  },
  {
    id: 'use',
    title: '能干什么',
    cells: {
      familyProxy: { text: '替家人出示码：挂号、结算、拿药，查一年花了多少', basis: cited(claim('seed003', '推荐文「亲情账户能干嘛」', '代家人挂号、结算，查年度医疗费用')) },
      familySharing: { text: '付看病买药里自己出的那部分，交居民医保', basis: cited(uses) },
      crossProvinceWallet: { text: '付看病买药里自己出的那部分，交居民医保、长护险', basis: cited(claim('xinhua2026', '共济资金的使用范围', '定点医药机构个人负担，居民医保、长护险个人缴费')) }
    }
  },
  {
    id: 'whom',
    title: '能给谁办',
    cells: {
      familyProxy: { text: '配偶、父母、子女；别的亲属说法不一', basis: proxyRelationBasis },
      familySharing: { text: '近亲属 **8 类**', basis: nearRelativeBasis },
      crossProvinceWallet: { text: '近亲属 **8 类**', basis: cited(claim('xinhua2026', '哪些人可以成为共济对象', '近亲属 8 类')) }
    }
  },
  {
    id: 'where',
    title: '在哪参保',
    cells: {
      familyProxy: { text: '不限地区', basis: cited(showsOnly, claim('seed003', '推荐文「异地」', '全国联网的可异地使用')) },
      familySharing: { text: '**同一个省**', basis: cited(inProvince) },
      crossProvinceWallet: {
        text: '**两个省**，两地都开通。到 2025 年 6 月 30 日有 337 个统筹区',
        basis: disputed('2025-04 是 117 个，2025-06-30 是 337 个；2026-01 的报道还写 337 个。', [count2025, areas337, across], [areas117])
      }
    }
  },
  {
    id: 'owner',
    title: '我要有什么',
    cells: {
      familyProxy: { text: '自己的医保码', basis: cited(claim('xianyang', '正文', '要激活医保电子凭证后才可添加')) },
      familySharing: { text: '**职工医保**，账户有余额', basis: cited(claim('nhsa2024', '正文', '只有职工医保参保人有个人账户')) },
      crossProvinceWallet: { text: '**职工医保**，账户有余额', basis: cited(claim('wallet2025', '正文', '参加职工医保，个人账户有富余资金')) }
    }
  },
  {
    id: 'prepare',
    title: '要准备',
    cells: {
      familyProxy: { text: '户口本照片；满 16 岁本人刷脸', basis: faceBasis },
      familySharing: { text: '关系证明，单独授权一次', basis: cited(claim('seed003', '推荐文「家人可以用吗」', '资金共享需额外开通家庭共济'), claim('seed001', '推荐文「福建共济账户」', '传户口本、结婚证等')) },
      crossProvinceWallet: { text: '两个人都开通钱包', basis: cited(claim('qinan', '注意事项', '接收人的钱包没激活，转不了')) }
    }
  },
  {
    id: 'limit',
    title: '最多几个人',
    cells: {
      familyProxy: {
        text: '多数写 **5 人**',
        basis: { kind: 'cited', claims: proxyLimit.claims, doubt: 'conflict', why: proxyLimit.why ?? '' }
      },
      familySharing: { text: '看当地', basis: { kind: 'silent', why: '没有全国统一的人数；各地页面写 5 到 8 人不等，没有官方原文。' } },
      crossProvinceWallet: { text: '一人可跟多人', basis: cited(claim('xinhua2026', '正文', '一人可与多人互建共济关系')) }
    }
  }
]

/** P09: the sentence under the table. */
export const CONFUSION: { readonly title: string; readonly text: string; readonly basis: Basis } = {
  title: '说法不一样。',
  text: '有的说「绑了亲情账户就能花我的余额」。国家医保局说是两回事：一个展示家人的码，一个花你的钱。要两样，就办两次。',
  basis: disputed(
    '国家医保局 2024 年的解答写明两项不同；第三方页面里说能用余额的几条不采用。',
    [showsOnly, claim('seed003', '推荐文「家人可以用吗」', '亲情账户≠资金共用'), claim('seed003', '推荐文「近亲属限制」', '与个人账户、家庭共济资金无直接关联')],
    [
      claim('seed002', '变化 2', '共济通过「亲情账户」绑定'),
      claim('seed003', '推荐文「余额」', '亲情账户可以使用我的医保余额'),
      claim('seed003', '推荐文「给子女付款」', '结算时从家长账户扣款，余额共享')
    ]
  )
}
