import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { gradeWord } from '@/shell/grade-words'
import type { WordsCard } from '@/shell/words-card/card'
import { titled, type SharedCard } from '@/shell/words-card/share'
import { shareWords } from '@/shell/words-card/share.copy'
import { copy as coverCopy } from '../cover/cover.copy'
import { copy as own } from '../own-rates/own.copy'
import { sourcesOf } from '../sources'
import { copy } from './result.copy'
import { headlineLabels, readyWord, sideWords } from './result-labels'
import { billWords, disclaimer, doubtText, resultText, shortStep, yuan } from './result-text'
import { tracedSteps } from './trace-lines'
import type { ReadyResult, Side } from './use-result'

/** The result to hand on as a picture: sums, steps, doubts, whose pages. Whose bill it is stands on it only if the person says so. */
export function resultShared(model: ReadyResult, side: Side, on: IsoDate): SharedCard {
  const who = model.member?.nickname
  const head = (named: boolean) => titled(copy.text.title(sideWords(model)[side]), who, named)
  return { of: (named) => ({ card: resultCard(model, side, on, head(named)), text: resultText(model, side, head(named)) }), fileName: copy.picture.file, who }
}

function resultCard(model: ReadyResult, side: Side, on: IsoDate, title: string): WordsCard {
  const { read, estimate, cover } = model
  const { bill } = read.input
  const steps = cover.kind === 'notCovered' ? [] : tracedSteps(estimate[side]).map((step) => shortStep(step, model))
  return {
    title,
    subtitle: [copy.subject('', ...billWords(model)), dayWord(bill.on, on)].join(copy.picture.dot),
    sum: readyOf(model, side),
    blocks: [{ head: copy.picture.sums, lines: [copy.text.amount(copy.rows.total[0], yuan(estimate[side].total)), ...besides(model, side)] }, { head: copy.picture.steps, lines: steps, numbered: true }].filter(({ lines }) => lines.length > 0),
    doubts: doubtText(model),
    foot: [...sourceFoot(model, side, on), disclaimer(model), [shareWords.disclaimer, dayWord(on, on)].join(copy.picture.dot)]
  }
}

/** The amount to have ready, whatever happens: without cover all of it, also where nobody knows. */
function readyOf(model: ReadyResult, side: Side): NonNullable<WordsCard['sum']> {
  const { cover, estimate: { [side]: { family, total } } } = model
  if (cover.kind === 'notCovered') return { label: coverCopy.text.allReady, amount: yuan(total) }
  if (cover.kind === 'unknown') return { label: coverCopy.notPaid, amount: yuan(total) }
  return { label: readyWord(model), amount: yuan(family) }
}

/** What the other end pays, and what is taken for granted about cover. */
function besides(model: ReadyResult, side: Side): readonly string[] {
  const { cover, estimate: { [side]: { family, fund } } } = model
  const pays = copy.text.amount(headlineLabels(model).fund, yuan(fund))
  if (cover.kind === 'notCovered') return [coverCopy.text.notCovered, coverCopy.text.ifCovered + copy.text.numbers(copy.text.amount(readyWord(model), yuan(family)), pays)]
  if (cover.kind === 'unknown') return [coverCopy.text.unknown, copy.text.numbers(copy.text.amount(coverCopy.paid, yuan(family)), pays)]
  return cover.kind === 'notAsked' ? [pays, copy.guestCover] : [pays]
}

function sourceFoot({ read: { mode, found }, estimate }: ReadyResult, side: Side, on: IsoDate): readonly string[] {
  if (mode === 'own') return [own.textSource]
  const named = sourcesOf(tracedSteps(estimate[side]).flatMap(({ figures }) => figures), found.pack)
  const names = named.map(({ source }) => copy.picture.source(source.title, gradeWord(source, on), source.period))
  return [copy.text.insured(found.pack.area.short), ...(names.length === 0 ? [] : [copy.picture.sources(names)])]
}
