import type { Case } from '@/domain/case/case'
import { wordsFor, type Guide } from '@/domain/guide/guide'
import { PastCases } from '@/shell/past-cases'
import { guideCopy as copy } from './guide.copy'
import type { GuideModel } from './use-guide'

/** The same guide, walked to its end before: for another year, or with somebody else's money. */
export function PastWalks({ model: { past, walk, today, members } }: { readonly model: GuideModel }) {
  const titleOf = ({ about }: Case) => copy.pastOf(walk.guide.title, yearIn(about), members.find(({ id }) => about === `owner:${id}`)?.nickname)
  const itemOf = (_: Case, item: string) => wordsFor(titleIn(walk.guide, item), walk.who, walk.ownerName)
  return <PastCases cases={past} today={today} titleOf={titleOf} itemOf={itemOf} />
}

const yearIn = (about: string): string | undefined => /^year:(\d+)$/.exec(about)?.[1]

const titleIn = ({ steps, materials }: Guide, item: string): string => [...steps, ...materials].find(({ id }) => id === item)?.title ?? item
