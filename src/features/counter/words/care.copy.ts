import type { CareAct, CareScene } from '@/domain/counter/counter'

/** `who` 「我爸」, `cover` 「衢州居民医保」, `home` 「衢州」, `place` 「武汉」 or 外地, `filing` 「长期居住」. */
export type Spoken = { readonly who: string; readonly cover: string; readonly home: string; readonly place: string; readonly filing: string }

/** What to say, what one may hear, and what to say then: at most forty characters, in the first person. */
export type Script = { readonly say: string; readonly heard: string; readonly then: string }
type Scripts = Readonly<Record<CareScene, (spoken: Spoken) => Script>>

const ADMISSION: Scripts = {
  atHome: ({ who, cover }) => ({ say: `${who}是${cover}。住院请登记成医保病人，要出示什么？`, heard: '已经按自费登记了', then: '出院结算前能改成医保吗？要带什么来？' }),
  filed: ({ who, cover, filing }) => ({
    say: `${who}是${cover}，办过异地${filing}备案。请登记成异地医保。`, heard: '没查到备案', then: '我现在补办。补好以后，请帮我改成异地医保。'
  }),
  mayFile: ({ who, cover }) => ({ say: `${who}是${cover}，我在补异地备案。请先登记成异地医保。`, heard: '没备案就按自费', then: '那先别结账。我补好备案再结，来得及吗？' }),
  noFiling: ({ who, cover, place }) => ({ say: `${who}是${cover}，来${place}查到不用备案。请登记成异地医保。`, heard: '要备案', then: '请告诉我备哪一类，我现在就补。' }),
  emergency: ({ who, cover }) => ({ say: `${who}是${cover}，这次是急诊抢救。请登记成异地医保，标「急诊」。`, heard: '标不了急诊', then: '请告诉我为什么。我先去补备案，请先别按自费结。' })
}

const SETTLEMENT: Scripts = {
  atHome: ({ who, cover }) => ({ say: `${who}是${cover}。请用医保码直接结算。`, heard: '查不到参保', then: '请先别结。请告诉我查到的状态，停在哪个月。' }),
  filed: ({ who, cover, filing }) => ({
    say: `${who}是${cover}，办过异地${filing}备案。请按备案直接结算。`, heard: '没查到备案', then: '请先别结算。我现在补办，补好再结。'
  }),
  mayFile: ({ who, cover }) => ({ say: `${who}是${cover}，我正在补异地备案。请先别按自费结。`, heard: '等不了', then: '最晚哪天要结？能不能先挂账？' }),
  noFiling: ({ who, cover, place }) => ({ say: `${who}是${cover}，来${place}查到不用备案。请直接结算。`, heard: '要备案', then: '请先别结算。请告诉我备哪一类，我现在补。' }),
  emergency: ({ who, cover }) => ({ say: `${who}是${cover}，这次是急诊抢救。请标「急诊」，直接结算。`, heard: '标不了急诊', then: '请告诉我为什么。先别结算，我去补备案。' })
}

const atOffice = ({ who, place }: Spoken): Script => ({
  say: `我来给${who}办手工报销。在${place}住的院，钱自己付了。`, heard: '过期了', then: '请告诉我按哪条、从哪天起算。还有什么办法？'
})

const AFTERWARDS: Scripts = {
  atHome: ({ who }) => ({ say: `${who}住院没走医保，钱自己付了。还能退了重结吗？`, heard: '退不了', then: '那怎么手工报销？要哪些材料，哪天前交？' }),
  filed: atOffice,
  mayFile: (spoken) => ({ ...atOffice(spoken), heard: '没备案', then: '现在还能补备案吗？补了怎么报，不补怎么报？' }),
  noFiling: atOffice,
  emergency: (spoken) => ({ ...atOffice(spoken), say: `我来给${spoken.who}报销。急诊住的院，钱自己付了。`, heard: '没备案', then: '急诊抢救算不算备过案？要哪些急诊材料？' })
}

export const careScript: Readonly<Record<CareAct, Scripts>> = { inHospital: ADMISSION, settling: SETTLEMENT, discharged: AFTERWARDS }

/** Where cover is not in force, nothing else is asked first. */
export const coverScript = (who: string): Script => ({
  say: `请先查一下：${who}的医保今天能不能用？`, heard: '停了、查不到', then: '请告诉我停在哪个月。今天补缴，从哪天起能报？'
})

export const careCopy = {
  stop: {
    inHospital: { title: '先别签，先别付', lines: ['登记写「自费」的住院单', '没看懂的自费项目同意书'] },
    settling: { title: '先别签，先别付', lines: ['单子上写「自费」或「未备案」', '医保付的那一行是 0.00'] },
    discharged: { title: '先别交出去', lines: ['没拍照的发票、清单原件', '没写日期和经手人的收条'] }
  } satisfies Record<CareAct, { readonly title: string; readonly lines: readonly string[] }>,
  show: {
    code: (name: string, isSelf: boolean) => ({ title: isSelf ? '我的医保码' : `${name}的医保码`, note: isSelf ? '没有手机就带社保卡' : '亲情账户里点开，或带社保卡' }),
    filing: { title: '备案截图', note: '没截图的，官方小程序里现查' },
    channel: { title: '补备案的地方', note: '「国家异地就医备案」小程序' },
    admission: { title: '住院号', note: '在腕带或住院单上，这里不存' },
    bills: { title: '发票和费用清单', note: '原件，先拍照留底' },
    papers: { title: '出院小结、诊断证明', note: '要盖医院的章' },
    emergency: { title: '急诊病历', note: '写明急诊抢救的那份' },
    bank: { title: '收款的银行卡', note: '卡号到窗口再给，这里不存' }
  },
  until: {
    before: { figure: '今天', unit: '结算前', title: '没结算，备案随时能补', note: '补好照样直接结算。' },
    beforeHome: { figure: '今天', unit: '结算前', title: '没结算，还能改成医保', note: '结过账再改，要退了重来。' },
    claim: (home: string) => ({ title: home === '' ? '回参保地报销' : `出院后回${home}报`, note: '先自己付，留好票据和清单。' }),
    months: (low: number, high: number) => ({ figure: low === high ? String(low) : `${low}到${high}`, unit: '个月' }),
    day: (day: string, left: number, ended: string) => ({ figure: String(left), unit: '天', title: `${day}前交`, note: `${ended}的那笔。来源说法不一的，按最短的算。` }),
    passed: (day: string, _: number, ended: string) => ({ figure: '过了', unit: '期限', title: `按资料 ${day}截止`, note: `${ended}的那笔。先打电话问，有的地方还能办。` }),
    handedIn: (ended: string, day: string) => ({ figure: '交了', unit: '', title: `${ended}的那笔，${day}交了`, note: '等到账。问的时候报受理号。' }),
    unknownFor: (ended: string) => ({ figure: '不知道', unit: '', title: `${ended}的那笔，哪天截止没查到`, note: '越早越好，打电话问。' }),
    unknown: (home: string) => ({ figure: '不知道', unit: '', title: home === '' ? '多久内要报，没查到' : `${home}多久内要报，没查到`, note: '越早越好，打电话问。' })
  }
} as const
