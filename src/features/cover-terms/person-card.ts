import { dayWord } from '@/domain/date/day-words.copy'
import { windowFor } from '@/domain/enrolment/published'
import { benefitYearOf } from '@/domain/enrolment/yearly-cover'
import { enrolmentRulesFor, enrolmentSources } from '@/policy/enrolment'
import { placeNamed } from '@/policy/places'
import { standingWord } from '@/shell/standing-words'
import type { WordsCard } from '@/shell/words-card/card'
import { calledOn, titled, type SharedCard } from '@/shell/words-card/share'
import { shareWords } from '@/shell/words-card/share.copy'
import { copy as cover } from './cover.copy'
import { copy } from './status.copy'
import { statusView } from './status-view'
import type { CoverModel } from './use-cover'
import { yearCells } from './year-cells'

/** How one person stands, to hand on: where and how insured, in force or not and until when, the years, the filing, whom to call. */
export function personShared(model: CoverModel): SharedCard {
  const { member } = model
  return { of: (named) => ({ card: personCard({ ...model, member: calledOn(member, named) }, named) }), fileName: copy.picture.file, who: member.nickname }
}

function personCard(model: CoverModel, named: boolean): WordsCard {
  const { member, kind, rules, on } = model
  const { picture } = copy
  const known = enrolmentRulesFor(member.areaCode)
  const { standing, say, why } = statusView(member, known, rules.hotline, on)
  const cells = yearCells(member, known, standing, on)
  return {
    title: titled(picture.title(standingWord(standing)), member.nickname, named),
    subtitle: [cover.who.kinds[kind], placeNamed(member.areaCode)?.short ?? cover.who.areaUnknown, shareWords.made(dayWord(on, on))].join(cover.separator),
    blocks: [
      { head: say, lines: why.filter((line) => line.trim() !== '') },
      { head: picture.years, lines: cells.length === 0 ? [] : [copy.strip(cells)] },
      { head: picture.away, lines: filingLines(model) }
    ].filter(({ lines }, n) => n === 0 || lines.length > 0),
    doubts: standing.kind === 'unknown' ? [picture.unsure] : [picture.asTold],
    foot: [picture.hotline(rules.hotline), ...sourceFoot(model), shareWords.app]
  }
}

function sourceFoot({ member, on }: CoverModel): readonly string[] {
  const rules = enrolmentRulesFor(member.areaCode)
  const window = rules && windowFor(rules, benefitYearOf(rules, on))
  const names = [...new Set((window?.evidence ?? []).flatMap(({ claims }) => claims.map(({ source }) => enrolmentSources[source]?.chip ?? '')))].filter((name) => name !== '')
  return names.length === 0 ? [] : [copy.picture.sources(names.join(copy.picture.list))]
}

function filingLines({ member: { filing, careArea }, on }: CoverModel): readonly string[] {
  if (filing === undefined) return []
  const { kind, from, until } = filing
  return [copy.picture.filing(copy.picture.filings[kind], careArea?.name ?? '', dayWord(from, on), until === undefined ? '' : dayWord(until, on))]
}
