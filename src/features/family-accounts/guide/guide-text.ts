import { claimsOf } from '@/domain/guide/basis'
import { wordsFor } from '@/domain/guide/guide'
import type { MaterialStanding, Standing, StepStanding } from '@/domain/guide/standing'
import type { Trouble } from '@/domain/guide/guide'
import { guideSources } from '@/policy/guides'
import { guideCopy } from './guide.copy'
import type { Walk } from '../walk'

const { text: copy, of, holder } = guideCopy

type Told = { readonly walk: Walk; readonly channelName: string; readonly standing: Standing }

/** The whole guide as text to send to the family. */
export function guideText({ walk, channelName, standing }: Told): string {
  const say = (words: string) => wordsFor(words, walk.who, walk.ownerName)
  return [
    copy.heading(of(walk.who, walk.guide.title), channelName),
    '',
    copy.steps,
    ...standing.steps.flatMap((step, index) => stepLines(step, index + 1, walk, say)),
    '',
    copy.materials,
    ...standing.materials.filter(({ need }) => need !== 'no').map((material) => materialLine(material, say)),
    '',
    copy.troubles,
    ...walk.guide.troubles.map((trouble) => troubleLine(trouble, say)),
    '',
    copy.sources(sourceNames(standing)),
    copy.end
  ].join('\n')
}

/** One step, for whoever stands at the counter. */
export function stepText(step: StepStanding, index: number, walk: Walk, channelName: string): string {
  const say = (words: string) => wordsFor(words, walk.who, walk.ownerName)
  return [copy.heading(of(walk.who, walk.guide.title), channelName), ...stepLines(step, index, walk, say), copy.end].join('\n')
}

function stepLines({ step, how, sure }: StepStanding, index: number, walk: Walk, say: (words: string) => string): string[] {
  const maybe = sure || step.depends === undefined ? '' : copy.maybe(step.depends)
  const present = walk.guide.walkedFor === 'relative' ? holder[step.holder] : ''
  return [
    copy.step(index, say(step.title), present) + maybe,
    ...how.lines.map((line) => copy.line(say(line))),
    ...(how.tips ?? []).map((tip) => copy.tip(say(tip))),
    ...(step.missed ? [copy.missed(say(step.missed.text))] : [])
  ]
}

export function materialLine({ material, need }: MaterialStanding, say: (words: string) => string): string {
  const maybe = need === 'depends' && material.depends !== undefined ? copy.maybe(material.depends) : ''
  return copy.material(say(material.title), material.detail === undefined ? '' : say(material.detail)) + maybe
}

const troubleLine = ({ title, then, basis }: Trouble, say: (words: string) => string): string =>
  copy.trouble(say(title), say(then), basis.kind === 'tip')

export function sourceNames({ steps }: Standing): string {
  const keys = new Set(steps.flatMap(({ how }) => claimsOf(how.basis).map(({ source }) => source)))
  return [...keys].map((key) => guideSources[key as keyof typeof guideSources].chip).join(copy.between)
}
