import type { IsoDate } from '@/domain/date/iso-date'
import type { Settlement, Step } from '@/domain/benefit/settlement'
import { hotlineFor } from '@/policy/enrolment'
import type { NamedSource } from '../sources'
import { sourcesOf } from '../sources'
import { formatYuan } from '@/domain/money/format-yuan'
import { gradeWord } from '@/shell/grade-words'
import { copy as coverCopy } from '../cover/cover.copy'
import { copy as own } from '../own-rates/own.copy'
import { copy } from './result.copy'
import { doubtLines, doubtSummary } from './doubt-lines'
import { headlineLabels, readyWord, sideWords } from './result-labels'
import { formulaLine, tracedSteps } from './trace-lines'
import type { ReadyResult, Side } from './use-result'

export const yuan = (amount: Parameters<typeof formatYuan>[0]): string => `¥${formatYuan(amount)}`

export function subjectText(model: ReadyResult): string {
  return copy.subject(model.member?.nickname ?? copy.notMember, ...billWords(model))
}

/** Care, tier and place; a bill at rates typed in has neither of the last two, and says so instead. */
export function billWords({ form, read }: ReadyResult): readonly [care: string, tier: string, place: string] {
  const { bill } = read.input
  const { area } = read.found.pack
  if (read.mode === 'own') return [copy.cares[bill.care], '', area.short]
  const away = bill.care === 'emergency' ? form.city || copy.away : copy.placeFiled(form.city || copy.away, copy.filings[bill.filing])
  return [copy.cares[bill.care], copy.tiers[bill.tier], bill.place === 'local' ? area.short : away]
}

/** The line of the place of insurance; with typed rates the place of the person may still have one. */
export const hotlineOf = ({ member, read }: ReadyResult): string =>
  read.found.pack.hotline ?? hotlineFor(member?.areaCode ?? '')

export function disclaimer(model: ReadyResult): string {
  const { mode, found } = model.read
  return mode === 'own' ? own.disclaimer : copy.disclaimer(found.year.label, hotlineOf(model))
}

/** The whole result as plain text for a chat: cover first, then numbers, sums, sources, doubts. Nothing that identifies anybody. */
export function resultText(model: ReadyResult, side: Side, title = copy.text.title(sideWords(model)[side])): string {
  const { read, estimate } = model
  const settlement = estimate[side]
  return [
    title,
    copy.subject('', ...billWords(model)),
    ...(read.mode === 'own' ? [] : [copy.text.insured(read.found.pack.area.short)]),
    copy.text.amount(copy.rows.total[0], yuan(settlement.total)),
    ...sumsText(model, side),
    // Without cover the doubts of a sum that is not paid say nothing.
    ...(model.cover.kind === 'notCovered' ? [] : doubtText(model)),
    '',
    ...(model.cover.kind === 'notCovered' ? [] : detailText(model, settlement)),
    disclaimer(model)
  ].join('\n')
}

/** With cover the sums; without it what has to be ready, and the sums as what would have been. What is in doubt stands beside them. */
export function sumsText(model: ReadyResult, side: Side): readonly string[] {
  const { cover, estimate: { [side]: { family, fund, total } } } = model
  const sums = copy.text.numbers(copy.text.amount(readyWord(model), yuan(family)), copy.text.amount(headlineLabels(model).fund, yuan(fund)))
  switch (cover.kind) {
    case 'notCovered':
      return [coverCopy.text.notCovered, copy.text.amount(copy.ready, yuan(total)), coverCopy.text.ifCovered + sums]
    case 'unknown':
      return [coverCopy.text.unknown, copy.text.amount(coverCopy.notPaid, yuan(total)), coverCopy.text.ifCovered + sums]
    case 'notAsked':
      return [sums, copy.guestCover]
    case 'covered':
      return [sums]
  }
}

export function doubtText(model: ReadyResult): readonly string[] {
  const { doubts } = model
  if (doubts.length === 0) return []
  const lines = doubtLines(doubts).map(({ title, effect = '', note = '' }) => `· ${[title, effect, note].filter((part) => part !== '').join(copy.semicolon)}`)
  return [doubtSummary(model, doubts), ...lines]
}

function detailText(model: ReadyResult, settlement: Settlement): readonly string[] {
  const { mode, found, input } = model.read
  const named = sourcesOf(tracedSteps(settlement).flatMap(({ figures }) => figures), found.pack)
  const steps = tracedSteps(settlement).map((step, i) => `${i + 1}. ${copy.steps[step.kind]} ${yuan(step.amount)}${lineOf(formulaLine(step, model))}`)
  return [copy.text.steps, ...steps, '', ...(mode === 'own' ? [own.textSource] : named.map((source, i) => sourceLine(source, i, input.bill.on))), '']
}

const lineOf = (formula: string): string => (formula === '' ? '' : copy.text.formula(formula))

/** An amount of the picture, which has no room for every sum; nothing paid stands with its reason all the same. */
export const shortStep = (step: Step, model: ReadyResult): string =>
  `${copy.text.amount(copy.steps[step.kind], yuan(step.amount))}${step.amount === 0 ? lineOf(formulaLine(step, model)) : ''}`

const sourceLine = ({ source }: NamedSource, i: number, on: IsoDate): string => `[${i + 1}] ${copy.text.source(source.title, gradeWord(source, on), source.period, source.url ?? '')}`
