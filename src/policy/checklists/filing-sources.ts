import { pensFor } from '@/domain/evidence/author'
import type { Source } from '@/domain/evidence/figure'
import { rule21, rule22 } from '../sources/nation'
import { seed000, seed001, seed002, seed003 } from '../sources/seeds'

export const CHECKED = '2026-11-22'

/** Everything the filing rules and checklists cite. None of the ministry's own pages was opened: each is read through somebody else's. */
export const filingSources = {
  seed000,
  seed001,
  seed002,
  seed003,
  rule21,
  rule22,
  anshanFiling2025: {
    title: '关于调整鞍山市医保异地就医备案规则的通知',
    issuer: '鞍山市医疗保障事务服务中心',
    url: 'http://ybj.anshan.gov.cn/html/ASYBJ/202507/0175202134008143.html',
    publishedOn: '2025-07-07',
    retrievedOn: '2026-11-27',
    chip: '鞍山 2025',
    grade: 'official',
    period: '没写从哪天起'
  },
  procedure22: {
    title: '跨省异地就医直接结算经办规程（按条整理）',
    docNumber: '医保发〔2022〕22号',
    issuer: '开源项目整理，没打开过国家医保局原页',
    url: 'https://github.com/jianliujiangxi/parents-medical-helper',
    retrievedOn: CHECKED,
    chip: '22号文规程',
    grade: 'aggregator',
    period: '2023-01-01 起'
  },
  tenDiseases: {
    title: '门诊慢特病跨省直接结算新增 5 种（国新办 2024-09-10 发布会）',
    issuer: '转载页 jxshyzhx.com',
    url: 'http://news.jxshyzhx.com/kuaixun/202409/525058.html',
    publishedOn: '2024-09-10',
    retrievedOn: CHECKED,
    chip: '慢特病 2024',
    grade: 'news',
    period: '2024 年底前'
  },
  yunnan: {
    title: '云南取消省内异地就医免备案',
    issuer: '聚合站 jhclub.cn',
    url: 'http://www.jhclub.cn/health/news/4777407.html',
    retrievedOn: CHECKED,
    chip: '云南 2025',
    grade: 'unverified',
    period: '2025-01-01 起'
  },
  guangzhou: {
    title: '广州异地就医备案说明',
    issuer: '个人博客 pkslow.com',
    url: 'https://www.pkslow.com/archives/gz-yibao-remote',
    retrievedOn: CHECKED,
    chip: '广州 2023',
    grade: 'aggregator',
    period: '2023-05'
  },
  taixing: {
    title: '泰兴市异地就医备案材料',
    issuer: '泰兴市人民政府网',
    url: 'https://www.taixing.gov.cn/zwgk/xxgk/zdly/shbz/art/2018/art_1f625911e7964a9894f66b2398bc6622.html',
    retrievedOn: CHECKED,
    chip: '泰兴 2018',
    grade: 'official',
    period: '2018（旧）'
  },
  hospitalXian: {
    title: '西安一家医院的医保须知',
    issuer: '医院网页 zyhos.cn',
    url: 'https://www.zyhos.cn/info/2181/16891.htm',
    retrievedOn: CHECKED,
    chip: '西安 医院',
    grade: 'aggregator',
    period: '未注明'
  }
} as const satisfies Record<string, Source>

export const pens = pensFor(filingSources, CHECKED)
