import type { SharedCard, SharedWords } from '@/shell/words-card/share'
import { shareWords } from '@/shell/words-card/share.copy'
import { dayWord } from '@/domain/date/day-words.copy'
import type { Member } from '@/domain/enrolment/member'
import { wordsFor } from '@/domain/guide/guide'
import { guideCopy } from './guide.copy'
import { guideText, materialLine, sourceNames } from './guide-text'
import type { Walk } from '../walk'
import type { GuideModel } from './use-guide'

const { text: copy, picture } = guideCopy

/** The guide to hand on: steps in order, what to bring, whose pages. Steps that depend on something say so. */
export function guideShared(model: GuideModel): SharedCard {
  const { walk } = model
  const names = namesIn(walk)
  return {
    of: (named) => guideWords({ ...model, walk: named ? walk : withoutNames(walk) }, named),
    fileName: picture.file(walk.guide.title),
    who: names.length === 0 ? undefined : names.join(copy.between)
  }
}

/** Somebody else's account or phone; the person's own is 「我的」. */
const otherOwner = ({ owner }: Walk): Member | undefined => (owner?.relation === 'self' ? undefined : owner)

const namesIn = (walk: Walk): readonly string[] => [walk.member, otherOwner(walk)].flatMap((one) => one?.nickname ?? [])

const withoutNames = (walk: Walk): Walk => ({
  ...walk,
  who: walk.member === undefined ? walk.who : shareWords.someone,
  ownerName: otherOwner(walk) === undefined ? walk.ownerName : shareWords.another
})

function guideWords({ walk, channel, standing }: GuideModel, named: boolean): SharedWords {
  const say = (words: string) => wordsFor(words, walk.who, walk.ownerName)
  const unsure = standing.steps.flatMap(({ sure, step }) => (sure || step.depends === undefined ? [] : [say(step.title) + copy.maybe(step.depends)]))
  return {
    card: {
      title: named && walk.member !== undefined ? guideCopy.of(walk.who, walk.guide.title) : walk.guide.title,
      subtitle: channel.name,
      blocks: [
        { head: picture.steps, lines: standing.steps.map(({ step, how }) => picture.step(say(step.title), how.lines.map(say))), numbered: true },
        { head: picture.bring, lines: standing.materials.filter(({ need }) => need !== 'no').map((material) => materialLine(material, say).replace(/^- /, '')) }
      ].filter(({ lines }) => lines.length > 0),
      doubts: unsure,
      foot: [copy.sources(sourceNames(standing)), guideCopy.checked(dayWord(walk.guide.checkedOn, walk.guide.checkedOn)), shareWords.app]
    },
    text: guideText({ walk, channelName: channel.name, standing })
  }
}
