import type { Case } from '@/domain/case/case'
import type { Marks } from '@/domain/guide/standing'

/** Begun cases from ticks by `member/list/channel`. */
export function casesOf(slots: Readonly<Record<string, Marks>>, about = ''): readonly Case[] {
  const cases = new Map<string, Case>()
  for (const [slot, marks] of Object.entries(slots)) {
    const [member = '', list = '', channel = ''] = slot.split('/')
    const id = `${member}-${list}`
    cases.set(id, { id, member, list, about, begunOn: '2026-11-20', marks: { ...cases.get(id)?.marks, [channel]: marks } })
  }
  return [...cases.values()]
}
