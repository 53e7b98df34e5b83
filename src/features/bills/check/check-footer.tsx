import { useRef } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { formatYuan } from '@/domain/money/format-yuan'
import { fundLayer, type WhyNot } from '@/domain/settlement-sheet'
import { openInstead } from '@/platform/routes/navigation'
import { showToast } from '@/platform/screen/toast'
import { placeNamed } from '@/policy/places'
import { copyOut } from '@/shell/copy-out'
import { GUEST } from '@/state/sheet-look'
import { EMPTY_SHEET, useBills } from '@/state/bills'
import { Button, ButtonRow } from '@/ui/touch/button'
import { careLine, words } from '../bill-words.copy'
import { printedOf } from '../sheet/read-sheet'
import { footWords, sumsState } from '../sheet/sum-words'
import { copy } from './check.copy'
import { asks, headline, tied } from './reason-words'
import type { CheckModel } from './use-check'

/** The paper to take away as words, and to keep in the year. */
export function CheckFooter({ model, today }: { readonly model: CheckModel; readonly today: IsoDate }) {
  /** A second tap comes before the page is gone. */
  const kept = useRef(false)
  const keep = () => {
    const bill = printedOf(model.form, today)
    if (bill === null || kept.current) return
    const { id } = model.form
    const result = useBills.getState().keep(bill, id || undefined)
    if (result.kind === 'full') {
      showToast(copy.full)
      return
    }
    kept.current = true
    if (id === '') useBills.getState().keepDraft({ ...EMPTY_SHEET, who: bill.who })
    showToast(copy.keptNew)
    void openInstead('bills', { member: bill.who, on: bill.on })
  }
  return (
    <ButtonRow>
      <Button kind='outline' icon='copy' onPress={() => void copyOut(textOf(model), words.copying)}>{copy.send}</Button>
      <Button disabled={model.form.who === GUEST || (model.missing !== null && model.missing !== 'insurance')} onPress={keep}>{copy.keep}</Button>
    </ButtonRow>
  )
}

/** What another phone should read: whose, what differs, what may explain it, and what to ask. */
export function textOf({ form, on, member, checks, search: { answer } }: CheckModel): string {
  const { text } = copy
  const home = placeNamed(member?.areaCode ?? '')?.short ?? ''
  const first = [text.headline(member?.nickname ?? words.guest, careLine(form, home), on), words.said(copy.sums.title, footWords(sumsState(checks)))]
  return [...first, ...(answer === null ? [] : answerLines(answer)), text.foot].join('\n')
}

export function answerLines({ agreement, explanations }: WhyNot): readonly string[] {
  const { text } = copy
  const layer = fundLayer(agreement)
  const ties = tied(explanations)
  const [best] = ties
  return [
    ...(layer === undefined ? [] : [text.fund(formatYuan(layer.printed), copy.layers.range(formatYuan(layer.low), formatYuan(layer.high)))]),
    ...ties.map(headline),
    ...(best === undefined ? [] : [text.ask(asks(best))])
  ]
}
