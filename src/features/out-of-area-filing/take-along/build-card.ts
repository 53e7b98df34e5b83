import { filingChannelsFor } from '@/policy/checklists'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { MaterialGroup } from '@/domain/filing/checklist'
import type { CardBlock, WordsCard } from '@/shell/words-card/card'
import { copy } from '../checklist/checklist.copy'
import { rulesFor } from '../wizard/answers'
import { formName } from '../outcome.copy'
import type { Case } from '../checklist/use-checklist'

const words = copy.card

/** When the data behind the card were entered. */
const ENTERED: IsoDate = '2026-11-22'

/**
 * The 办事卡 of a case: areas, steps, papers, ways and the hotline. No name, no day of illness, no receipt:
 * whoever finds it learns nothing about anybody.
 */
export function buildCard(found: Case, on: IsoDate): WordsCard {
  const { list, steps, places, hotline, fill } = found
  const materials = steps.flatMap(({ materials: groups = [] }) => groups.flatMap(materialLines))
  const blocks: readonly CardBlock[] = [
    { head: words.bring, lines: materials },
    { head: words.steps, lines: steps.map(({ title, how }) => words.line(fill(title), fill(how.text))), numbered: true },
    ...whereBlock(found),
    lateBlock(found, on)
  ]
  return {
    title: list.title,
    subtitle: words.route(places.home, places.place),
    blocks: blocks.filter(({ lines }) => lines.length > 0),
    foot: [words.hotline(hotline), words.checked(dayWord(ENTERED, on))]
  }
}

const materialLines = ({ need, items }: MaterialGroup): readonly string[] => (need === 'any' && items.length > 1 ? [words.any(items)] : items)

/** The first way that can be walked, where there is a filing to hand in. */
function whereBlock({ facts, answers, situation, fill }: Case): readonly CardBlock[] {
  const channel = filingChannelsFor(answers.home)[0]
  if (facts.toFile === 'none' || channel?.how === undefined) return []
  return [{ head: words.where(channel.name), lines: [words.type(formName(situation.reason, facts.toFile)), ...channel.how.lines.map(fill)] }]
}

function lateBlock({ answers }: Case, on: IsoDate): CardBlock {
  const { admitted, emergency, paid } = copy.tooLate.cases
  const months = rulesFor(answers, on).claimMonths?.readings[0].value ?? null
  const lines = [words.line(admitted.title, admitted.note), words.line(emergency.title, emergency.note), words.line(paid.title, paid.note(months))]
  return { head: words.late, lines }
}
