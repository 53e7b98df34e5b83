import type { Basis } from './basis'
import type { Guide } from './guide'

const tip: Basis = { kind: 'tip' }

/** Invented, for tests: no sentence here is policy. */
export const sampleGuide: Guide = {
  id: 'sample',
  title: '示例',
  lead: '示例',
  walkedFor: 'relative',
  checkedOn: '2026-11-22',
  channels: [
    { id: 'app', name: '甲' },
    { id: 'north', name: '乙', areas: ['99'] },
    { id: 'mute', name: '丙', silent: '没写，换甲' },
    { id: 'city', name: '丁', areas: ['110100'] }
  ],
  steps: [
    { id: 'log-in', title: '登录', how: { app: { lines: ['甲登录'], basis: tip }, north: { lines: ['乙登录'], basis: tip } }, holder: 'owner' },
    { id: 'photograph', title: '拍照', how: { lines: ['拍'], basis: tip }, holder: 'owner' },
    { id: 'hand-in', title: '提交', how: { app: { lines: ['甲交'], basis: tip }, north: { lines: ['乙交'], basis: tip } }, holder: 'owner', milestone: 'submitted' },
    { id: 'face', title: '刷脸', when: { age: ['over', 'turning'] }, how: { lines: ['刷'], basis: tip }, holder: 'relative' },
    { id: 'check', title: '看结果', how: { lines: ['看'], basis: tip }, holder: 'owner', milestone: 'effective' }
  ],
  materials: [
    { id: 'phone', title: '手机', basis: tip },
    { id: 'register', title: '户口本', basis: tip, oneOf: 'proof' },
    { id: 'birth', title: '出生证明', basis: tip, oneOf: 'proof', when: { relation: ['child'] }, notNeeded: '不是孩子' },
    { id: 'company', title: '约时间', basis: tip, when: { age: ['over'] }, notNeeded: '没满' }
  ],
  troubles: [],
  after: []
}
