import type { Claim } from '@/domain/evidence/figure'
import { CHECKLIST_IDS, type Checklist, type ChecklistId, type ChecklistStep, type MaterialGroup } from '@/domain/filing/checklist'
import type { Basis } from '@/domain/guide/basis'
import type { Sentence } from '@/domain/guide/guide'
import { pens } from './filing-sources'

const { claim } = pens

const cited = (...claims: readonly [Claim, ...Claim[]]): Basis => ({ kind: 'cited', claims })
const doubted = (why: string, claims: readonly [Claim, ...Claim[]], aside: readonly Claim[]): Basis => ({ kind: 'cited', claims, aside, doubt: 'conflict', why })
const say = (text: string, basis: Basis): Sentence => ({ text, basis })
const tip = (text: string): Sentence => ({ text, basis: { kind: 'tip' } })
const silent = (text: string, why: string): Sentence => ({ text, basis: { kind: 'silent', why } })

const materials8 = claim('procedure22', '第 8 条', '长期居住：身份凭证、备案表、长期居住材料或个人承诺书')
const materials8referral = claim('procedure22', '第 8 条', '转诊：身份凭证、备案表、参保地定点医院的转诊证明')
const emergency8 = claim('procedure22', '第 8、34 条', '急诊抢救视同已备案')
const emergencySeed = claim('seed001', '第 2 条', '急诊抢救视同已备案，凭医院「急诊」标识直接结算')
const article14 = claim('procedure22', '第 14 条', '没联网的医院，按参保地规定办')
const article16 = claim('procedure22', '第 16 条', '出院结算前备好案，医院应直接结算')
const article17 = claim('procedure22', '第 17 条', '就医时说明参保身份，出示医保码或社保卡')
const lateSeed = claim('seed001', '第 4 条', '出院前补办，仍可直接结算')
const lateRule = claim('rule22', '补备案', '自费结算前补办可直接结算；自费后补办按参保地规定手工报')
const claimSeed = claim('seed000', '正文「临时就医免备案」', '出院后 3 个月内拿票据回参保地报')
const keepPapers = claim('seed003', '推荐文「医保怎么转外地就医」', '急诊可事后补办，留病历、发票原件')
const dropAbout = claim('rule21', '支付比例', '转诊、急诊降 10 个百分点左右；自行外出 20 个左右')
const dropRule = claim('rule22', '支付比例', '转诊、急诊降幅不超 10 个百分点；自行外出不超 20 个百分点')
const reviewSeed = claim('seed003', '推荐文「如何开通异地医保」', '2 个工作日内完成审核')
const oneStop = claim('seed003', '第 3 条', '重庆：一站式结算，不用二次报销')
const elsewhere22 = claim('seed001', '第 4 条', '住院期间外院检查、药店购药并进这次住院结算')
const elsewhereXian = claim('hospitalXian', '住院须知', '住院期间外院检查、药店购药并进住院结算')
const pharmacySeed = claim('seed001', '第 4 条', '部分地区试点药店直接结算')
const tenClaim = claim('tenDiseases', '国新办发布会 2024-09-10', '跨省直接结算的慢特病共 10 种')
const otherDiseases = claim('seed001', '第 2 条', '其他病种先自费，再回参保地报')

const identity: MaterialGroup = { need: 'any', items: ['医保码', '身份证', '社保卡'], basis: cited(materials8) }
const form: MaterialGroup = { need: 'all', items: ['异地就医备案表（线上填就不用另交）'], basis: cited(materials8) }
const pledge: Sentence = say('没有这些，可以签个人承诺书。有的地方承诺办的不能两头报，签前问一句。', doubted(
  '国家规程允许承诺代替材料；承诺办的能不能两头报，由当地定。',
  [materials8],
  [claim('taixing', '备案材料', '2018 年要户籍、居住证或社区证明，没提承诺')]
))

const residence = (reason: 'retiredAway' | 'longStay' | 'workAway'): MaterialGroup => RESIDENCE[reason]
const RESIDENCE: Record<'retiredAway' | 'longStay' | 'workAway', MaterialGroup> = {
  retiredAway: {
    need: 'any', items: ['户口迁入的户口簿页', '居住证', '社区居住证明'], pledge,
    basis: cited(materials8, claim('taixing', '备案材料', '安置退休：户籍迁入、居住证或社区证明'))
  },
  longStay: {
    need: 'any', items: ['居住证', '租房合同或房产证', '社区居住证明'], pledge,
    basis: cited(materials8, claim('taixing', '备案材料', '长期居住：居住证或社区证明'), claim('seed003', '推荐文「怎样在网上开通异地医保」', '上传居住证明'))
  },
  workAway: {
    need: 'any', items: ['单位派驻证明', '劳动合同', '居住证'], pledge,
    basis: doubted('旧规要居住证加单位证明两样；现在国家规程只写工作或居住材料，也可承诺。', [materials8], [claim('taixing', '备案材料', '常驻工作：居住证加单位派驻证明')])
  }
}

const checkHospital: ChecklistStep = {
  id: 'hospital', kind: 'do', title: '查{place}的医院开通没有',
  how: say('微信搜「国家异地就医备案」小程序，看住院、门诊、慢特病分别开没开通。', cited(claim('seed002', '变化 3「用户注意」', '微信搜「国家异地就医备案」小程序可查'), article17)),
  consequence: say('没联网就不能直接结算，要先垫钱。', cited(article14)),
  exception: say('急诊先救人，不用挑医院。', cited(emergency8))
}

const lastCheck = (when: ChecklistStep['when']): ChecklistStep => ({
  id: 'tellDesk', kind: 'do', title: '告诉医院是外地医保',
  how: say('入院或挂号时说参保地，出示医保码或社保卡。', cited(article17)),
  consequence: say('没说就可能按自费结。', { kind: 'silent', why: '规程只要求主动说明；不说会怎样，来源没写。' }),
  ...(when ? { when } : {})
})

const cancelOld: ChecklistStep = {
  id: 'cancelOld', kind: 'do', title: '先问旧备案怎么换',
  how: say('多数渠道是注销旧的，再备新的。先问清新的哪天算起，别断开。', cited(claim('seed000', '问答 Q3', '线上随时注销原备案、重新备案'))),
  consequence: say('中间断开的日子，按没备案算。', cited(dropRule)),
  exception: tip('旧备案快到期的，新的办好前先别注销。'),
  when: { replaces: [true] }
}

const submit = (more: Partial<ChecklistStep> = {}): ChecklistStep => ({
  id: 'submit', kind: 'submit', title: '提交备案', after: 'papers',
  how: tip('选对类型和城市，交完截图留着。'),
  lead: say('线上约 5 分钟填完（衢州的说法）。', cited(claim('seed000', '正文「备案范围扩大，渠道更便捷」', '全程线上，约 5 分钟'))),
  consequence: say('没备案去看，可能少报 20 个百分点左右（2024 年 9 月起的口径，当地定）。', cited(dropAbout, dropRule)),
  ...more
})

const result: ChecklistStep = {
  id: 'result', kind: 'result', title: '看审核结果，记下生效日', after: 'submit',
  how: tip('在办的渠道里看备案记录，记下回执号和起止日。'),
  lead: say('一般 2 个工作日。', cited(reviewSeed)),
  consequence: tip('没看到「已生效」就去住院，可能要先垫钱。')
}

const beforeDischarge = (kind: '转诊' | '备案'): ChecklistStep => ({
  id: 'holdBill', kind: 'do', title: '先别办出院结算',
  how: say(`跟医院医保办说：正在补${kind}，等生效再结算。出院结算前补办，还能直接结算。`, cited(article16, lateSeed)),
  consequence: say('自费结了再补，就要回参保地手工报。', cited(lateRule)),
  exception: tip('等不及出院的，先押金挂账，问能不能改天来结。'),
  when: { stage: ['unsettled'] }
})

const papers = (materials: readonly MaterialGroup[], more: Partial<ChecklistStep> = {}): ChecklistStep => ({
  id: 'papers', kind: 'prepare', title: '备齐材料', materials, how: tip('线上办拍照就行，照片要四角齐全。'), ...more
})

const longTermPapers = (['retiredAway', 'longStay', 'workAway'] as const).map((reason): ChecklistStep => papers([identity, residence(reason), form], { when: { reason: [reason] } }))

const LISTS: Record<ChecklistId, Omit<Checklist, 'id'>> = {
  longTerm: {
    title: '异地长期居住备案',
    steps: [beforeDischarge('备案'), checkHospital, ...longTermPapers, cancelOld, submit(), result, lastCheck({ stage: ['planned', 'unsettled'] })]
  },
  referral: {
    title: '异地转诊备案',
    steps: [
      beforeDischarge('转诊'),
      {
        id: 'paper', kind: 'prepare', title: '请本地医院开转诊',
        how: say('要参保地规定的定点医院开，问清哪几家能开。', cited(materials8referral)),
        consequence: say('没有转诊，按自己去的算，可能少报更多。', cited(dropRule)),
        exception: say('已经在外地住院的，问参保地能不能补转诊。', { kind: 'silent', why: '能不能补转诊，来源没写。' })
      },
      checkHospital,
      papers([identity, { need: 'all', items: ['转诊转院证明', '备案表（线上填就不用另交）'], basis: cited(materials8referral) }], { after: 'paper' }),
      cancelOld,
      submit({ lead: say('有的地方医院直接上传，不用自己交。', { kind: 'silent', why: '各地做法不同，来源没写，开转诊时问一句。' }) }),
      result,
      lastCheck({ stage: ['planned', 'unsettled'] })
    ]
  },
  temporary: {
    title: '临时外出就医备案',
    steps: [
      beforeDischarge('备案'),
      checkHospital,
      papers([identity, { ...form, basis: { kind: 'silent', why: '规程没单列临时外出的材料，一般不用居住证明。' } }]),
      cancelOld,
      submit({
        exception: say('医生说要转院的，改办转诊备案，报得可能多些。', cited(dropRule))
      }),
      result,
      lastCheck({ stage: ['planned', 'unsettled'] })
    ]
  },
  emergency: {
    title: '急诊抢救，视同已备案',
    steps: [
      {
        id: 'go', kind: 'do', title: '先救人，就近去',
        how: say('急诊抢救视同已备案，不用先办手续。', cited(emergency8, emergencySeed)), when: { stage: ['planned'] }
      },
      {
        id: 'mark', kind: 'do', title: '请医院标「急诊」',
        how: say('结算前请医院按「急诊抢救」上传。', cited(emergencySeed)),
        consequence: say('没标，就按没备案的结。', cited(dropRule)),
        exception: say('医院不肯标，出院结算前补一个临时备案。', cited(lateSeed, article16))
      },
      lastCheck(undefined),
      {
        id: 'keep', kind: 'prepare', title: '留好急诊材料',
        how: say('万一没能直接结，回去手工报要用。', cited(keepPapers)),
        materials: [{ need: 'all', items: ['急诊病历', '诊断证明', '费用清单', '发票原件'], basis: cited(keepPapers) }]
      }
    ]
  },
  handClaim: {
    title: '手工报销',
    steps: [
      {
        id: 'askRefund', kind: 'do', title: '先问医院能不能退了重结',
        how: silent('刚出院几天的，问医保办能不能退费、改成直接结算。', '来源没写能不能退了重结，各医院不同。'),
        exception: tip('医院说不行，就往下办手工报。')
      },
      {
        id: 'lateFiling', kind: 'submit', title: '补备案', when: { footing: ['longTerm', 'referral', 'temporary'] },
        how: say('按参保地规定补办，注明住院起止日。', cited(lateRule)),
        consequence: say('不补，可能按没备案的比例报。', cited(dropRule)),
        exception: say('能补多久以前的，先问清。', { kind: 'silent', why: '能往前补多久由参保地定，没找到{home}的规定。' })
      },
      {
        id: 'emergencyProof', kind: 'do', title: '说明是急诊抢救', when: { footing: ['emergency'] },
        how: say('急诊抢救视同已备案，不用补备案，交急诊病历。', cited(emergency8, keepPapers)),
        consequence: say('没有急诊病历，可能按没备案的比例报。', cited(dropRule))
      },
      {
        id: 'papers', kind: 'prepare', title: '备齐报销材料',
        how: tip('复印一份自己留着，原件交了一般不退。'),
        materials: [
          { need: 'all', items: ['发票原件', '费用清单', '出院小结或病历', '诊断证明'], basis: cited(keepPapers, claim('seed003', '第 4 条', '重庆：没直接结算的，上传发票、诊断证明')) },
          { need: 'any', items: ['医保码', '身份证', '社保卡'], basis: cited(materials8) },
          { need: 'all', items: ['收款银行卡'], basis: { kind: 'tip' } }
        ]
      },
      {
        id: 'submit', kind: 'submit', title: '交到参保地经办窗口', after: 'papers',
        how: say('回参保地医保经办窗口交。有的地方能线上传、能邮寄，先问。', cited(claimSeed)),
        consequence: tip('过了期限，可能不受理。'),
        exception: silent('家里人能不能代交，打电话问要带什么。', '代交要带什么，来源没写。')
      },
      { id: 'result', kind: 'result', title: '查到账', after: 'submit', how: tip('记下受理号，到账后核对一遍。') }
    ]
  },
  offNetwork: {
    title: '这家不能直接结算',
    steps: [
      { ...checkHospital, id: 'other', title: '换一家联网的', when: { stage: ['planned', 'unsettled'], reason: ['retiredAway', 'longStay', 'workAway', 'referral', 'temporary'] } },
      {
        id: 'stillFile', kind: 'do', title: '备案照样办',
        how: say('回来手工报时，有没有备案可能影响比例。', cited(dropRule, article14)),
        when: { toFile: ['longTerm', 'referral', 'temporary'] }
      },
      {
        id: 'askHome', kind: 'do', title: '问参保地这家报不报',
        how: say('没联网的，按参保地规定办；不是定点的可能不报。', cited(article14)),
        consequence: tip('不问清就住，钱可能全由自己出。'),
        exception: say('急诊抢救先救人，事后再问。', cited(emergency8))
      },
      {
        id: 'keep', kind: 'prepare', title: '先垫钱，留好票据',
        how: say('发票、清单、病历都要原件。', cited(keepPapers)),
        materials: [{ need: 'all', items: ['发票原件', '费用清单', '病历或出院小结', '诊断证明'], basis: cited(keepPapers) }]
      }
    ]
  },
  qualification: {
    title: '先办慢特病资格',
    steps: [
      {
        id: 'check', kind: 'do', title: '查有没有这个病种的资格',
        how: say('在国家医保服务平台 APP 或打 {hotline} 查，每个病种分开算。', { kind: 'silent', why: '要先有资格是通行做法；{home}怎么查，来源没写。' })
      },
      {
        id: 'apply', kind: 'submit', title: '回{home}办病种资格',
        how: silent('带病历、检查单，去参保地认定的医院或窗口办。', '要哪些检查单由当地定，没找到{home}的规定。'),
        consequence: say('没有资格，慢特病费用按普通门诊或自费算。', { kind: 'silent', why: '没资格怎么结，来源没写，这是通行做法。' }),
        exception: tip('有的地方能线上认定，先问。')
      },
      {
        id: 'listed', kind: 'do', title: '看病种在不在 10 种里',
        how: say('10 种可以跨省直接结算；别的先自费，再回参保地报。', doubted('②（2025）还写 5 种，是旧范围。', [tenClaim, otherDiseases], [claim('seed001', '第 2 条', '高血压、糖尿病等 5 种')]))
      },
      {
        id: 'thenFile', kind: 'submit', title: '再办备案，选慢特病', after: 'apply',
        how: say('提醒：慢特病要医院开通该病种才能结。', cited(tenClaim)), when: { stage: ['planned', 'unsettled'] }
      },
      {
        id: 'earlier', kind: 'do', title: '问办资格前的费用报不报', when: { stage: ['selfPaid'] },
        how: silent('票据先留好，打电话问。', '办资格前的费用报不报，来源没写。')
      }
    ]
  },
  unlistedDisease: {
    title: '这个病种不能跨省直接结算',
    steps: [
      { id: 'pay', kind: 'do', title: '先自费看', how: say('不在 10 种里的，先自费，再回参保地报。', cited(otherDiseases, tenClaim)) },
      { id: 'stillFile', kind: 'do', title: '备案照样办', how: say('手工报时，有没有备案可能影响比例。', cited(dropRule)), when: { toFile: ['longTerm', 'referral', 'temporary'] } },
      {
        id: 'keep', kind: 'prepare', title: '每次留好票据', how: say('发票、处方、清单都要原件。', cited(keepPapers)),
        materials: [{ need: 'all', items: ['发票原件', '处方', '费用清单', '慢特病资格证明'], basis: { kind: 'tip' } }]
      },
      { id: 'batch', kind: 'do', title: '问多久交一次', how: silent('有的地方按季度或按年收，先问。', '多久交一次，来源没写。') }
    ]
  },
  pharmacy: {
    title: '外地药店买药',
    steps: [
      {
        id: 'ask', kind: 'do', title: '先问药店和{home}都开通没有', when: { stage: ['planned', 'unsettled'] },
        how: say('只有部分地区试点药店直接结算。', cited(pharmacySeed)),
        consequence: tip('没开通就用现金或个人账户，多半不能再报。')
      },
      {
        id: 'stillFile', kind: 'do', title: '长期住的，先办备案', when: { toFile: ['longTerm'], stage: ['planned', 'unsettled'] },
        how: silent('药店直接结算一般也认备案。', '药店结算要不要备案，来源没写。')
      },
      {
        id: 'inStay', kind: 'do', title: '住院期间外购的药，交给医院并账', when: { care: ['pharmacy'] },
        how: say('住院时因病情到药店买的药，可并进这次住院结算。', cited(elsewhere22, elsewhereXian))
      },
      {
        id: 'askHome', kind: 'do', title: '问{home}收不收药店发票', when: { stage: ['selfPaid'] },
        how: silent('留好发票和处方，打 {hotline} 问。', '药店发票能不能手工报，来源没写，多数地方不收。')
      }
    ]
  },
  standing: {
    title: '备案还有效',
    steps: [
      checkHospital,
      lastCheck(undefined),
      { id: 'end', kind: 'do', title: '看备案到哪天', how: tip('在办的渠道里看备案记录，记下到期日。'), consequence: say('到期后看病，按没备案算。', cited(dropRule)) }
    ]
  },
  noFiling: {
    title: '不用备案',
    steps: [
      { ...checkHospital, title: '查医院联网没有' },
      lastCheck(undefined),
      { id: 'stillAsk', kind: 'do', title: '去之前再问一句', how: silent('规定会变，打 {hotline} 问现在还免不免。', '免备案有的地方后来取消了，比如云南。') }
    ]
  },
  settled: {
    title: '已经直接结算',
    steps: [
      { id: 'noSecond', kind: 'do', title: '不用再报一次', how: say('直接结算的不再手工报。', cited(oneStop)) },
      {
        id: 'look', kind: 'do', title: '看结算单按哪类结的',
        how: tip('结算单上找「就医类型」或「备案类型」。'),
        consequence: say('按没备案结的，可能少报 20 个百分点左右（2024 年 9 月起的口径，当地定）。', cited(dropAbout, dropRule))
      },
      {
        id: 'askMark', kind: 'do', title: '急诊没标，问能不能改', when: { reason: ['emergency'] },
        how: silent('问医院能不能冲掉重结，再问参保地认不认。', '结完能不能改，来源没写。')
      },
      { id: 'next', kind: 'do', title: '下次去之前先备案', when: { toFile: ['longTerm'] }, how: tip('长住外地的，办一次长期有效。') }
    ]
  }
}

export const filingChecklists: readonly Checklist[] = CHECKLIST_IDS.map((id) => ({ id, ...LISTS[id] }))

export const filingChecklist = (id: ChecklistId): Checklist => ({ id, ...LISTS[id] })
