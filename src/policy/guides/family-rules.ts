import type { Claim, Figure } from '@/domain/evidence/figure'
import type { FamilyRules, InLawRule } from '@/domain/guide/eligibility'
import type { Basis } from '@/domain/guide/basis'
import type { Relation } from '@/domain/enrolment/member'
import { cited, claim, disputed, inferred } from './guide-sources'

/** 近亲属, eight kinds; 父母 are two rows of the household's list. */
const NEAR_RELATIVES: readonly Relation[] = [
  'spouse', 'father', 'mother', 'child', 'sibling', 'paternalGrandparent', 'maternalGrandparent', 'grandchild', 'maternalGrandchild'
]

const eightOfficial = claim('sichuan', '第二段', '近亲属 8 类：配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女')
const eightXinhua = claim('xinhua2026', '哪些人可以成为共济对象', '跨省共济：近亲属同样是这 8 类')
const eightCode = claim('civilCode', '正文', '国办 2024-07 把共济亲属扩到近亲属，按民法典是 8 类')
const allProvinces = claim('wuxi', '正文', '全国所有省份共济范围已扩至近亲属')
const threeQuzhou = claim('seed000', '正文「个人账户」', '衢州：配偶、父母、子女共用')
const threeNation = claim('seed002', '变化 2', '可以给配偶、父母、子女用')
const nineGuizhou = claim('seed001', '推荐文「贵州」', '说 9 类家庭成员，列出来是 8 类')

/** P12 P14: the sources print three kinds, nine kinds, and 「子女的父母」. */
export const nearRelativeBasis: Basis = disputed(
  '四川省局和新华社都列 8 类，全国各省已扩到近亲属。只写 3 类的是旧说法；写「9 类」的数下来也是 8 类。',
  [eightOfficial, eightXinhua, eightCode, allProvinces],
  [threeQuzhou, threeNation, nineGuizhou]
)

const somePlaces = claim('seed002', '变化 2', '部分地区支持给「配偶的父母、子女的父母」，叫「隔代共济」')
const notInLaw = claim('cctvInLaw', '授权范围', '转述央视网：不包含配偶的父母；部分地区另有规定')

/** P12 */
export const inLawBasis: Basis = disputed(
  '8 类近亲属里没有公婆、岳父母。有的页面说个别地方放宽，没有官方原文，所以先按不行算，想确认问 12393。',
  [eightOfficial, eightXinhua, notInLaw],
  [somePlaces]
)

type AreaRule = { readonly rule: InLawRule; readonly basis: Basis }

/** Only an official text may say `yes`: until one is found, a page that says so makes it a question. */
export const inLawAreas: Readonly<Record<string, AreaRule>> = {
  '330500': {
    rule: 'ask',
    basis: inferred('只有一个聚合站说湖州可以给公婆用，没看到官方原文。', claim('huzhouInLaw', '适用亲属', '湖州：配偶父母（公婆）算共济对象'))
  },
  '330800': {
    rule: 'no',
    basis: cited(eightOfficial, claim('quzhouInLaw', '正文', '衢州：公婆没有纳入'), threeQuzhou)
  },
  '152500': {
    rule: 'ask',
    basis: inferred('这个页面列的 8 类里没有公婆，又说公婆算，自己对不上。', claim('xilinInLaw', '共济对象', '锡林郭勒：说公婆属于近亲属'))
  },
  '44': {
    rule: 'ask',
    basis: disputed(
      '同一个站的两篇说法相反。按列出来的 8 类，公婆不在里面。',
      [claim('guangdongNo', '公婆的使用资格', '广东：公婆不在近亲属范围内')],
      [claim('guangdongYes', '近亲属定义', '广东：公婆属于近亲属')]
    )
  }
}

/** The words behind an in-law verdict in one area; the national one where the area says nothing. */
export function inLawBasisIn(area: string): Basis {
  return (inLawAreas[area] ?? inLawAreas[area.slice(0, 2)])?.basis ?? inLawBasis
}

const fiveSeed = claim('seed003', '推荐文「亲情账户」', '最多绑定 5 名家庭成员')
const fiveXianyang = claim('xianyang', '正文', '咸阳：最多绑 5 名')
const fiveAlipay = claim('wuhan', '正文', '最多 5 个；每人一个月内只能被 2 个人绑')
const sixPage = claim('sixMembers', '注意事项', '每个渠道最多 6 个')

/** How many relatives one person may bind. Most say five; one page says six on each channel. */
export const proxyLimit: Figure<number> = {
  claims: [fiveSeed, fiveXianyang, fiveAlipay, sixPage],
  readings: [{ value: 5, from: [0, 1, 2], label: '5 人' }],
  aside: [{ value: 6, from: [3], label: '6 人' }],
  doubt: 'conflict',
  why: '多数写 5 人。有一处写「每个渠道 6 个」，所以绑满 5 人还不一定到头，以 APP 提示为准。'
}

/** 16: over it the relative's own face is checked. */
export const faceAge: Figure<number> = {
  claims: [
    claim('reply2023', '答复', '16 周岁以下不用刷脸；16 周岁以上要本人刷脸'),
    claim('steps2023', '方式一', '大于 16 周岁，要「人脸验证」'),
    claim('seed003', '推荐文「亲情账户」', '16 岁以上需人脸认证')
  ],
  readings: [{ value: 16, from: [0, 1, 2] }]
}
export const faceBasis: Basis = cited(...(faceAge.claims as readonly [Claim, ...Claim[]]))

export const proxyRelationBasis: Basis = disputed(
  '配偶、父母、子女没人有异议。兄弟姐妹、祖孙能不能绑，各页说法不一，以 APP 里能不能选到关系为准。',
  [claim('seed003', '推荐文「近亲属限制」', '仅支持配偶、子女、父母'), claim('wuhan', '正文', '包括父母、配偶、子女')],
  [claim('nineKinds', '注意事项', '配偶、子女、父母等九类近亲属')]
)

export const familyRules: FamilyRules = {
  nearRelatives: NEAR_RELATIVES,
  proxyRelatives: ['spouse', 'father', 'mother', 'child'],
  proxyLimit: { sure: proxyLimit.readings[0].value, highest: proxyLimit.aside?.[0]?.value ?? proxyLimit.readings[0].value },
  inLaws: Object.fromEntries(Object.entries(inLawAreas).map(([code, { rule }]) => [code, rule]))
}

export const FACE_AGE = faceAge.readings[0].value
