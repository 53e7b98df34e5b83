import type { Basis } from '@/domain/guide/basis'
import type { GoalTrouble } from '@/domain/guide/choose'
import type { ReasonCode } from '@/domain/guide/eligibility'
import { cited, claim, disputed, inferred } from './guide-sources'
import { faceBasis, inLawBasis, nearRelativeBasis, proxyLimit, proxyRelationBasis } from './family-rules'

export type ReasonText = {
  /** At most a dozen characters. `{who}` is the relative, `{owner}` the account's owner. */
  readonly title: string
  readonly text: string
  /** What to do about it. */
  readonly then?: string
  readonly basis: Basis
}

const onlyEmployees = claim('nhsa2024', '正文', '只有职工医保参保人才有个人账户，才能共济给家人')
const sharerInsured = claim('nhsa2024', '两个前提条件', '共济的家庭成员必须参加了基本医保')
const provinceOnly = claim('xinhua2024', '正文', '各省都已实现省内共济，只要在同一省参保，不论是不是同一个城市')
const crossProvince = claim('xinhua2026', '正文', '2026-01-09 通知：跨省也能共济，用个人医保钱包设共济额度')
const count2025 = claim('walletCount2025', '正文', '到 2025-06-30，337 个统筹区开通医保钱包')
const areas337 = claim('people2026', '正文', '337 个统筹地区已开通医保钱包')
const areas117 = claim('seed003', '推荐文「跨省」', '14 省 117 个统筹区已开通（截至 2025-04）')
const guizhou2025 = claim('seed001', '推荐文「贵州」', '仅限贵州省内，暂不支持跨省（2025-04）')
const ownCard = claim('nhsa2024', '正文', '钱可以共济，卡不能共用：就医购药用患者本人的医保卡')
const showsOnly = claim('nhsa2024', '正文', '亲情账户是帮家人展示医保码，花的是家人的医保额度')

/** Why a verdict is what it is. The rule decides, these words explain; each with its source. */
export const REASONS: Readonly<Record<ReasonCode, ReasonText>> = {
  self: {
    title: '这是你自己',
    text: '自己看病用自己的医保码，不用绑。',
    then: '没激活过的话，先激活医保码。',
    basis: inferred('三样都是给家人办的。', showsOnly)
  },
  ownerResident: {
    title: '居民医保没有个人账户',
    text: '{owner}参加的是居民医保，没有个人账户，拿不出钱来共济。',
    then: '换一位参加职工医保的家人来开。',
    basis: disputed(
      '国家医保局说只有职工有个人账户；「部分地区居民也设」是旧制，已经取消。',
      [onlyEmployees, claim('seed002', '正文', '居民医保无个人账户')],
      [claim('seed001', '推荐文「个人账户」', '部分地区居民医保也可能设个人账户')]
    )
  },
  ownerUninsured: {
    title: '没参保，没有个人账户',
    text: '{owner}没有参保，没有个人账户。',
    then: '换一位参加职工医保的家人来开。',
    basis: cited(onlyEmployees)
  },
  ownerFlexible: {
    title: '灵活就业不一定有个人账户',
    text: '灵活就业参加职工医保，有的档次建个人账户，有的不建。',
    then: '在 APP 里看有没有个人账户余额，或问 12393。',
    basis: inferred('资料只说职工有个人账户，没说灵活就业的各档次。', onlyEmployees)
  },
  ownerUnknown: {
    title: '还不知道用谁的账户',
    text: '用谁的钱，要先看这位参加什么医保。',
    then: '在上面选这位参加哪种医保。',
    basis: cited(onlyEmployees)
  },
  noBalance: {
    title: '个人账户里没有钱',
    text: '共济花的是个人账户余额，没有余额就付不出来。',
    then: '等账户划入以后再办，或换一位家人。',
    basis: cited(claim('songjiang', '三个条件', '历年账户资金有结余'), claim('seed001', '推荐文「缴费」', '先确认余额充足'))
  },
  balanceUnknown: {
    title: '先看余额',
    text: '在国家医保服务平台里看一眼个人账户余额。上海等地只算历年结余。',
    basis: cited(claim('songjiang', '三个条件', '历年账户资金有结余'), claim('seed002', '工具', '国家医保服务平台可查个人账户余额'))
  },
  notNearRelative: {
    title: '不在近亲属 8 类里',
    text: '能花这笔钱的是配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。',
    basis: nearRelativeBasis
  },
  inLaw: {
    title: '公婆、岳父母不在 8 类里',
    text: '{who}是配偶的父母，不算近亲属。',
    then: '让配偶用自己的职工账户给{who}开：那样就是父母。想确认当地有没有放宽，问 12393。',
    basis: inLawBasis
  },
  inLawAllowed: {
    title: '当地写明公婆、岳父母可以',
    text: '参保地有官方文件把配偶的父母也算进来。',
    basis: inLawBasis
  },
  inLawDisputed: {
    title: '公婆、岳父母，当地说法不一',
    text: '有页面说当地可以，没看到官方原文。',
    then: '先问 12393；不行就让配偶用自己的职工账户开。',
    basis: inLawBasis
  },
  relationUnknown: {
    title: '是什么亲属关系',
    text: '能不能办，先看{who}是账户主人的什么人。',
    then: '选一下关系，或问 12393。',
    basis: nearRelativeBasis
  },
  proxyRelationDisputed: {
    title: '这种关系能不能绑，说法不一',
    text: '有的写只能绑配偶、父母、子女，有的写九类近亲属。',
    then: '在 APP 里添加时看能不能选到这个关系；选不到问 12393。',
    basis: proxyRelationBasis
  },
  proxyRelationSilent: {
    title: '这种关系能不能绑，资料没写',
    text: '亲情账户能不能绑{who}，没有资料写明。',
    then: '在 APP 里看能不能选到关系，或问 12393。也可以请配偶来绑。',
    basis: proxyRelationBasis
  },
  sharerUninsured: {
    title: '{who}要先参保',
    text: '被共济的人必须参加了职工医保或居民医保。',
    then: '先办参保登记、缴费，再来开。',
    basis: cited(sharerInsured, claim('xinhua2026', '哪些人可以成为共济对象', '近亲属应是基本医保的参保对象'))
  },
  sharerUninsuredProxy: {
    title: '{who}没参保，没有医保码',
    text: '亲情账户展示的是{who}自己的医保码，没参保就没有码。',
    then: '先办参保登记、缴费，再来绑。',
    basis: inferred('医保码发给参保人；没参保就没有码可展示。', showsOnly, claim('codePlaces', '激活对象范围', '基本医疗保险参保人员（职工和居民）'))
  },
  sharerUnknown: {
    title: '{who}参加哪种医保',
    text: '{who}要有职工医保或居民医保才能办。',
    then: '在上面填{who}参加哪种医保。',
    basis: cited(sharerInsured)
  },
  otherProvince: {
    title: '不在一个省，走不了家庭共济',
    text: '家庭共济在一个省里用。跨省要走医保钱包。',
    basis: disputed(
      '省内用家庭共济、跨省用医保钱包。标题写「亲情账户跨省」的那篇，内容说的其实是医保钱包。',
      [provinceOnly, crossProvince],
      [claim('seed003', '推荐文标题', '「医保亲情账户已实现跨省使用」')]
    )
  },
  sameProvince: {
    title: '同一个省，不用医保钱包',
    text: '一个省里用家庭共济就行，不同城市也可以。',
    basis: cited(provinceOnly)
  },
  reachUnknown: {
    title: '是不是同一个省参保',
    text: '同省走家庭共济，跨省走医保钱包。',
    then: '家里的人，到「家庭」页补上参保地；别人，在上面选。',
    basis: cited(provinceOnly, crossProvince)
  },
  walletList: {
    title: '两地都要开通医保钱包',
    text: '到 2025 年 6 月 30 日有 337 个统筹地区开通，没有看到名单。',
    then: '打开国家医保服务平台，看首页有没有「医保钱包」；或问两地 12393。',
    basis: disputed(
      '数字一直在变：2025 年 4 月 117 个，6 月 30 日 337 个；2026 年 1 月的报道还写 337 个。',
      [count2025, areas337, crossProvince],
      [areas117, guizhou2025]
    )
  },
  limitDisputed: {
    title: '已经绑了 5 个人',
    text: '多数写最多 5 人，有一处写每个渠道 6 个。',
    then: '先试着添加；提示满了，就先解绑一位。',
    basis: { kind: 'cited', claims: proxyLimit.claims, doubt: 'conflict', why: proxyLimit.why ?? '' }
  },
  limitReached: {
    title: '人数满了',
    text: '你已经绑了 6 个人，没有哪处写可以更多。',
    then: '先解绑一位；或让另一位家人来绑。',
    basis: { kind: 'cited', claims: proxyLimit.claims, doubt: 'conflict', why: proxyLimit.why ?? '' }
  },
  faceNeeded: {
    title: '要{who}本人刷脸',
    text: '满 16 岁，绑的时候要{who}在旁边刷脸。',
    then: '人在外地刷不了，问参保地医保部门别的办法。',
    basis: faceBasis
  },
  faceNotNeeded: {
    title: '{who}不用刷脸',
    text: '不满 16 岁，填信息、传承诺书和户口材料就行。',
    basis: faceBasis
  },
  faceTurning: {
    title: '今年满 16 岁',
    text: '过了生日要{who}本人刷脸，没过不用。',
    basis: faceBasis
  },
  ageUnknown: {
    title: '{who}满 16 岁了吗',
    text: '满 16 岁要本人刷脸，不满不用。',
    basis: faceBasis
  },
  ownInsuranceFirst: {
    title: '先用{who}自己的医保报',
    text: '共济付的是报销以后自己出的那部分。看病还用{who}自己的码或卡。',
    basis: cited(ownCard, claim('seed002', '问答 Q7', '先用他自己的医保报销，剩余部分才用你的个人账户'))
  },
  anyInsurance: {
    title: '职工、居民都可以绑',
    text: '花的是{who}自己的医保，跟你参加哪种没关系。跨省也能绑。',
    basis: disputed(
      '国家医保局说得很清楚：展示家人的码，花家人的。说能用「我的余额」的那几条不采用。',
      [showsOnly, claim('seed003', '推荐文「家人可以用吗」', '亲情账户≠资金共用，资金共享另开家庭共济'), claim('seed003', '推荐文「异地」', '全国联网的可以异地使用')],
      [
        claim('seed003', '推荐文「余额」', '亲情账户可以使用我的医保余额'),
        claim('seed003', '推荐文「给子女付款」', '结算时从家长账户扣款'),
        claim('seed002', '变化 2', '共济通过「亲情账户」绑定')
      ]
    )
  }
}

/** Why the goal itself has no object. */
export const GOAL_TROUBLES: Readonly<Record<GoalTrouble, ReasonText>> = {
  premiumNotResident: {
    title: '{who}参加职工医保，不交居民医保费',
    text: '能代缴的是居民医保的个人缴费。',
    basis: cited(claim('sichuan', '第一段', '用于近亲属参加居民医保的个人缴费'))
  },
  premiumFirstEnrol: {
    title: '{who}还没参保，先登记',
    text: '第一次参保要先登记，再缴费。登记前能不能用你的账户付，问 12393。',
    basis: cited(claim('seed001', '推荐文「网上缴费」', '首次参保需先登记，续保可直接缴费'))
  }
}
