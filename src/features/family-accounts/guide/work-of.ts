import type { Unfinished } from '@/state/unfinished'
import { wordsFor } from '@/domain/guide/guide'
import { guideCopy as copy } from './guide.copy'
import { ownParams } from '../link-params'
import type { GuideModel } from './use-guide'

/** What the home screen says of this guide while it is begun and not in force; nothing for nobody in particular. */
export function workOf({ walk, standing }: GuideModel): Unfinished | null {
  const { guide, member, owner, who, ownerName } = walk
  const next = standing.steps.find(({ isNext }) => isNext)
  if (member === undefined || next === undefined || standing.done === 0) return null
  return {
    title: copy.of(who, guide.title),
    done: standing.done,
    total: standing.steps.length,
    next: wordsFor(next.step.title, who, ownerName),
    member: member.id,
    page: 'familyGuide',
    query: ownParams(guide.id, member, owner)
  }
}
