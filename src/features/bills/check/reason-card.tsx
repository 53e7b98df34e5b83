import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { NO_MONEY, subtractToZero } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import { fundLayer, settledWith, type Change, type Explanation, type LayerCheck, type SheetCase, type WhyNot } from '@/domain/settlement-sheet'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Cell } from '@/ui/list/cell'
import { Chip } from '@/ui/mark/chip'
import { Icon } from '@/ui/mark/icon'
import { aria } from '@/ui/touch/a11y'
import { copy } from './check.copy'
import { Say } from './say'
import { asks, formulasOf, fromTo, headline, meanings, tied } from './reason-words'

const { reason } = copy
type Props = { readonly of: SheetCase; readonly answer: WhyNot; readonly hotline: string }

/** The likeliest reason, or all of them that one paper cannot tell apart. */
export function Reasons({ of, answer, hotline }: Props) {
  const ties = tied(answer.explanations)
  const [best] = ties
  if (best === undefined) return null
  return (
    <>
      <SectionHeader title={reason.title} note={reason.tried(answer.tried)} />
      <Card className='bill-reason'>
        <Head ties={ties} best={best} />
        <View className='bill-swaps'>
          {best.changes.map((change) => (
            <Swap key={change.fact} change={change} of={of} />
          ))}
        </View>
        <Layers answer={answer} formulas={formulasOf(of, best)} />
        <Part title={reason.means}>{meanings(best)}</Part>
        <IfHolds answer={answer} />
        <Say words={asks(best)} />
        <Part title={reason.whom}>{reason.whomText(hotline)}</Part>
        <Part title={reason.until}>{reason.untilText}</Part>
        <Ties others={ties.slice(1)} />
      </Card>
    </>
  )
}

function Head({ ties, best }: { readonly ties: readonly Explanation[]; readonly best: Explanation }) {
  return (
    <View className='bill-reason__head'>
      <Chip tone='pine' icon='check'>{reason.chip(best.changes.length)}</Chip>
      <View className='ax-t-title ax-mt-2' {...aria({ role: 'heading' }, { level: 3 })}>
        {ties.length === 1 ? headline(best) : reason.severalTitle(ties.length)}
      </View>
      {ties.length === 1 ? null : <View className='ax-t-body ax-t-strong ax-mt-1'>{headline(best)}</View>}
    </View>
  )
}

function Swap({ change, of }: { readonly change: Change; readonly of: SheetCase }) {
  const { from, to } = fromTo(change, of)
  return (
    <View className='bill-swap'>
      {from === null ? null : (
        <>
          <View className='bill-swap__one'>
            <View className='ax-t-mini'>{reason.from}</View>
            <View className='ax-t-body ax-t-strong'>{from}</View>
          </View>
          <Icon name='right' size='sm' className='bill-swap__arrow ax-c-2' />
        </>
      )}
      <View className='bill-swap__one bill-swap__one--to'>
        <View className='ax-t-mini'>{reason.to}</View>
        <View className='ax-t-body ax-t-strong'>{to}</View>
      </View>
    </View>
  )
}

/** Every printed layer, which the changed fact gives to the fen. */
function Layers({ answer: { agreement }, formulas }: { readonly answer: WhyNot; readonly formulas: ReadonlyMap<string, string> }) {
  if (agreement.kind !== 'compared') return null
  return (
    <View className='bill-equal' {...aria({ role: 'list' })}>
      {agreement.layers.map(({ field, printed }: LayerCheck) => (
        <View key={field} className='bill-equal__one' {...aria({ role: 'listitem' })}>
          <View className='ax-t-sub ax-c-1'>{copy.layers.names[field]}</View>
          <View className='bill-equal__sum'>
            <Icon name='check' size='xs' />
            {formatYuan(printed)}
            <View className='ax-t-mini'>{reason.same}</View>
          </View>
          <Formula text={formulas.get(field)} />
        </View>
      ))}
    </View>
  )
}

/** 「56,900.00 × 45% = 25,605.00」, for a pocket calculator. */
const Formula = ({ text = '' }: { readonly text?: string | undefined }) => (text === '' ? null : <View className='bill-equal__how ax-t-note'>{text}</View>)

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <View className='bill-part'>
      <View className='ax-t-body ax-t-strong'>{title}</View>
      <View className='ax-t-sub'>{children}</View>
    </View>
  )
}

/** What the family would pay less if what is noted here holds. */
function IfHolds({ answer }: { readonly answer: WhyNot }) {
  const layer = fundLayer(answer.agreement)
  if (layer === undefined) return null
  const [from, to] = [subtractToZero(layer.low, layer.printed), subtractToZero(layer.high, layer.printed)]
  return <Part title={reason.ifHolds}>{to === NO_MONEY ? reason.mayPayMore : reason.mayPay(formatYuan(from), formatYuan(to))}</Part>
}

function Ties({ others }: { readonly others: readonly Explanation[] }) {
  if (others.length === 0) return null
  return (
    <View className='bill-part'>
      <View className='ax-t-body ax-t-strong'>{reason.ties}</View>
      {others.map((one) => (
        <View key={headline(one)} className='ax-mt-2'>
          <View className='ax-t-sub ax-c-1'>{headline(one)}</View>
          <View className='ax-t-sub'>{asks(one)}</View>
        </View>
      ))}
    </View>
  )
}

const MOST_CLOSE = 3

/** What the funds would pay in all. */
function fundWith(of: SheetCase, one: Explanation): string | undefined {
  const settled = settledWith(of, one)
  return settled === null ? undefined : copy.close.fund(formatYuan(settled.fund))
}

/** What comes near and does not fit: no tick, no pine. */
export function CloseOnes({ of, answer: { explanations } }: Pick<Props, 'of' | 'answer'>) {
  const close = explanations.filter(({ exact }) => !exact).slice(0, MOST_CLOSE)
  if (close.length === 0) return null
  return (
    <>
      <SectionHeader title={copy.close.title} note={copy.close.note} />
      <Card>
        {close.map((one) => (
          <Cell key={headline(one)} title={headline(one)} note={copy.close.off(formatYuan(one.off), one.changes.length)} value={fundWith(of, one)} />
        ))}
      </Card>
    </>
  )
}
