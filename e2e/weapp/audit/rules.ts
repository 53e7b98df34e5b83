// The rules of WeChat's 体验评分 that a run can decide, under their official names, with the limits that give the score.
// https://developers.weixin.qq.com/miniprogram/dev/framework/audits/scoring.html
import { LARGE_TARGET, TARGET } from '../../targets'

export const RULES = {
  scriptTime: '脚本执行时间',
  firstScreen: '首屏时间',
  renderTime: '渲染时间',
  setDataRate: 'setData 调用频率',
  setDataSize: 'setData 数据大小',
  nodes: 'WXML 节点数',
  requests: '网络请求数',
  imageRequests: '图片请求数',
  imageSize: '图片大小',
  inertia: '开启惯性滚动',
  activeState: '避免使用:active 伪类来实现点击态',
  imageRatio: '保持图片大小比例',
  tapTarget: '可点击元素的响应区域',
  safeArea: 'iPhone X 兼容',
  contrast: '合理的颜色搭配',
  exceptions: '避免 JS 异常',
  deprecated: '废弃接口',
  unreached: '移除不可访问到的页面',
  timers: '及时回收定时器',
  // Ours
  unknownWx: 'ours: no wx.* name that WeChat lacks',
  evaluation: 'ours: no eval, no new Function',
  hiddenPage: 'ours: a page that is not shown updates the same thing at most twice per tap',
  overflow: 'ours: nothing wider than the phone',
  hint: 'ours: what an empty field asks for is read whole',
  unspoken: 'ours: amounts, days and what lies between them are read in words',
  framework: 'ours: no warning from the component framework',
  tags: 'ours: no tag the phone does not know',
  handlers: 'ours: every handler a template names is there',
  deadLinks: 'ours: no way to a page that is not registered',
  openBudget: 'ours: opening a page costs at most 64 KB of setData',
  keyBudget: 'ours: a keystroke costs at most 4 KB of setData'
} as const

export const LIMITS = {
  scriptMs: 1000,
  firstScreenMs: 5000,
  renderMs: 500,
  setDataPerSecond: 20,
  setDataBytes: 256 * 1024,
  nodes: 1000,
  depth: 30,
  children: 60,
  imageRequestsPerSecond: 20,
  /** WeChat asks for 20. */
  tapTargetPx: TARGET,
  largeTapTargetPx: LARGE_TARGET,
  /** A fixed control lower than this must keep out of the home indicator's strip. */
  fixedHeightPx: 68,
  homeIndicatorPx: 34,
  imageRatioOff: 0.15,
  contrast: 4.5,
  contrastOfLargeText: 3,
  hiddenTimes: 2,
  openBytes: 64 * 1024,
  keyBytes: 4 * 1024
} as const

/** Still there, and no longer maintained. */
export const DEPRECATED = ['getSystemInfo', 'getSystemInfoSync', 'getSystemInfoAsync', 'getUserInfo', 'createCanvasContext', 'setTopBarText']

/** Looked up and never called by the framework itself; each with its reason. */
export const PROBES: Readonly<Record<string, string>> = {
  cloud: 'Taro asks once at start whether there is a cloud to wrap'
}

/** Sources handed to `Function` that are known to be harmless, each with its reason. */
export const SOURCES: Readonly<Record<string, string>> = {
  'return this': 'how old libraries look for the global object; they stand the answer `undefined`, which is what WeChat gives'
}

/** Warnings of the component framework that Taro's own templates cause, each with its reason. */
export const WARNINGS: Readonly<Record<string, string>> = {
  'The for-list data is neither Array nor Object, got type "undefined".': 'the custom tab bar has no data until Taro mounts it, and never draws anything'
}
