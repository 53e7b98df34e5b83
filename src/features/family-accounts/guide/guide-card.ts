import type { SharedCard } from '@/shell/words-card/share'
import { shareWords } from '@/shell/words-card/share.copy'
import { dayWord } from '@/domain/date/day-words.copy'
import { wordsFor } from '@/domain/guide/guide'
import { guideCopy } from './guide.copy'
import { guideText, materialLine, sourceNames } from './guide-text'
import type { GuideModel } from './use-guide'

const { text: copy, picture } = guideCopy

/** The guide to hand on: steps in order, what to bring, whose pages. Steps that depend on something say so. */
export function guideShared({ walk, channel, standing }: GuideModel): SharedCard {
  const say = (words: string) => wordsFor(words, walk.who, walk.ownerName)
  const unsure = standing.steps.flatMap(({ sure, step }) => (sure || step.depends === undefined ? [] : [say(step.title) + copy.maybe(step.depends)]))
  return {
    card: {
      title: walk.guide.title,
      subtitle: channel.name,
      blocks: [
        { head: picture.steps, lines: standing.steps.map(({ step, how }) => picture.step(say(step.title), how.lines.map(say))), numbered: true },
        { head: picture.bring, lines: standing.materials.filter(({ need }) => need !== 'no').map((material) => materialLine(material, say).replace(/^- /, '')) }
      ].filter(({ lines }) => lines.length > 0),
      doubts: unsure,
      foot: [copy.sources(sourceNames(standing)), guideCopy.checked(dayWord(walk.guide.checkedOn, walk.guide.checkedOn)), shareWords.app]
    },
    fileName: picture.file(walk.guide.title),
    text: guideText({ walk, channelName: channel.name, standing })
  }
}
