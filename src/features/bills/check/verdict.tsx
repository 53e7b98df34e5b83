import { View } from '@tarojs/components'
import { NO_MONEY, type Fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import { fundLayer, type Agreement, type WhyNot } from '@/domain/settlement-sheet'
import { placeNamed } from '@/policy/places'
import { Card } from '@/ui/frame/card'
import { Icon, type IconName } from '@/ui/mark/icon'
import { yuanText } from '@/ui/mark/money'
import { aria } from '@/ui/touch/a11y'
import { sumsState } from '../sheet/sum-words'
import { copy } from './check.copy'
import { tied } from './reason-words'
import type { CheckModel, Phase } from './use-check'

type Tone = 'good' | 'differs' | 'sums' | 'plain'
type Said = { readonly tone: Tone; readonly title: string; readonly text: string }

const ICONS: Readonly<Record<Tone, IconName>> = { good: 'check', differs: 'help', sums: 'close', plain: 'info' }
const { verdict } = copy

export function Verdict({ model }: { readonly model: CheckModel }) {
  const { tone, title, text } = saidOf(model)
  return (
    <Card pad>
      <View className='bill-verdict' {...aria({ role: 'status', live: 'polite' })}>
        <View className={`bill-verdict__mark bill-verdict__mark--${tone}`}>
          <Icon name={ICONS[tone]} size='sm' />
        </View>
        <View className='ax-grow'>
          <View className='ax-t-title'>{title}</View>
          <View className='ax-t-sub ax-mt-1'>{text}</View>
        </View>
      </View>
      <Pair model={model} />
    </Card>
  )
}

export function saidOf(model: CheckModel): Said {
  const sums = sumsState(model.checks)
  const lead = sums.bad === 0 && sums.good > 0 ? verdict.addsUp : ''
  return SAID[model.phase](model, lead)
}

const place = ({ member }: CheckModel): string => placeNamed(member?.areaCode ?? '')?.short ?? ''

const SAID: Readonly<Record<Phase, (model: CheckModel, lead: string) => Said>> = {
  sums: ({ checks }) => ({ tone: 'sums', title: verdict.sums(sumsState(checks).bad, sumsState(checks).by), text: verdict.sumsText }),
  missing: ({ missing }, lead) => ({ tone: 'plain', title: lead + copy.missing[missing ?? 'figures'], text: missing === 'figures' || missing === null ? verdict.nothingText : verdict.missingText }),
  'no-data': (model, lead) => ({ tone: 'plain', title: lead + verdict.noData(place(model)), text: verdict.noDataText }),
  lost: (model, lead) => ({ tone: 'plain', title: lead + verdict.lost(place(model)), text: verdict.lostText }),
  searching: ({ search }) => ({ tone: 'plain', title: verdict.searching(search.tried), text: verdict.noneYet }),
  'cannot-compute': () => ({ tone: 'plain', title: verdict.cannot, text: verdict.cannotText }),
  'nothing-to-compare': () => ({ tone: 'plain', title: verdict.nothing, text: verdict.nothingText }),
  agrees: () => ({ tone: 'good', title: verdict.agrees, text: verdict.agreesText }),
  differs: ({ search: { answer } }, lead) => ({ tone: 'differs', title: lead + gapWords(answer?.agreement), text: foundWords(answer) })
}

/** What was found, and what was not tried. */
export function foundWords(answer: WhyNot | null): string {
  const { explanations, pairsLeft } = answer ?? { explanations: [], pairsLeft: 0 }
  const exact = tied(explanations).length
  if (exact > 1) return verdict.several(exact)
  if (exact === 1) return verdict.one
  if (explanations.length > 0) return pairsLeft > 0 ? verdict.onlyCloseOfMany(pairsLeft) : verdict.onlyClose
  return pairsLeft > 0 ? verdict.noneOfMany(pairsLeft) : verdict.none
}

function gapWords(agreement: Agreement | undefined): string {
  const layer = fundLayer(agreement)
  if (layer === undefined) return verdict.differs
  if (layer.state === 'less') return verdict.less(formatYuan((layer.low - layer.printed) as Fen))
  if (layer.state === 'more') return verdict.more(formatYuan((layer.printed - layer.high) as Fen))
  return layer.state === 'within' ? verdict.inside : verdict.differs
}

function Pair({ model: { search } }: { readonly model: CheckModel }) {
  const layer = search.answer === null ? undefined : fundLayer(search.answer.agreement)
  if (layer === undefined) return null
  const { printed, low, high } = layer
  return (
    <View className='bill-pair'>
      <View className='bill-pair__one'>
        <View className='ax-t-note ax-c-2'>{copy.pair.sheet}</View>
        <View className='bill-pair__sum'>{yuanText(printed)}</View>
      </View>
      <View className='bill-pair__one'>
        <View className='ax-t-note ax-c-2'>{copy.pair.rules}</View>
        <View className='bill-pair__sum'>{yuanText(low)}</View>
        {high === low || high === NO_MONEY ? null : <View className='ax-t-note ax-c-2'>{copy.pair.to(yuanText(high))}</View>}
      </View>
    </View>
  )
}
