import type { Unfinished } from '@/state/unfinished'
import { copy } from './checklist.copy'
import { ownParams } from '../link-params'
import type { ChecklistModel } from './use-checklist'

/** What the home screen says of this checklist while it is begun and not in force; nothing for nobody in particular. */
export function workOf({ member, answers, standing, steps, fill }: ChecklistModel): Unfinished | null {
  const next = standing.rows.find(({ state }) => state === 'next') ?? standing.rows.find(({ state }) => state === 'todo')
  if (member === undefined || next === undefined || standing.done === 0) return null
  return {
    title: copy.title(member.nickname),
    done: standing.done,
    total: steps.length,
    next: fill(next.step.title),
    member: member.id,
    page: 'outOfAreaChecklist',
    query: ownParams(answers, member.id)
  }
}
