import { View } from '@tarojs/components'
import type { Fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Agreement, LayerCheck } from '@/domain/settlement-sheet'
import type { FoundTerms } from '@/policy'
import { EvidenceChips } from '@/shell/basis-chips'
import { figuresEvidence, type Evidence } from '@/shell/evidence'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Chip, type ChipTone } from '@/ui/mark/chip'
import { aria } from '@/ui/touch/a11y'
import { copy } from './check.copy'
import type { CheckModel } from './use-check'

const { layers } = copy

type Props = { readonly model: CheckModel; readonly agreement: Agreement; readonly found: FoundTerms; readonly onOpen: (evidence: Evidence) => void }

/** Each layer of the paper beside the interval of the rules, on one scale. */
export function LayersCard({ model, agreement, found, onOpen }: Props) {
  if (agreement.kind !== 'compared') return null
  const most = Math.max(1, ...agreement.layers.flatMap(({ printed, high }) => [printed, high]))
  return (
    <>
      <SectionHeader title={layers.title} note={layers.note} />
      <Card>
        {agreement.layers.map((layer) => (
          <Layer key={layer.field} layer={layer} most={most}>
            <Cited model={model} layer={layer} found={found} onOpen={onOpen} />
          </Layer>
        ))}
      </Card>
      {isLifted(agreement.layers) ? <View className='ax-t-note ax-mt-2'>{layers.together}</View> : null}
    </>
  )
}

/** Less from the pooled fund left the family more, and so 大病 paid more. */
const isLifted = (all: readonly LayerCheck[]): boolean =>
  all.some(({ field, state }) => field === 'pooledFund' && state === 'less') && all.some(({ field, state }) => field === 'majorIllness' && state === 'more')

function Layer({ layer, most, children }: { readonly layer: LayerCheck; readonly most: number; readonly children: React.ReactNode }) {
  const { field, printed, low, high } = layer
  const rules = layers.range(formatYuan(low), formatYuan(high))
  const at = (amount: number): string => `${((amount / most) * 96).toFixed(1)}%`
  return (
    <View className='bill-layer'>
      <View className='ax-row ax-row--between ax-row--wrap'>
        <View className='ax-t-body ax-t-medium'>{layers.names[field]}</View>
        <StateChip layer={layer} />
      </View>
      <View className='bill-layer__sums'>
        <View className='ax-t-sub'>{layers.sheet}</View>
        <View className='bill-layer__sum ax-t-sub ax-c-1 ax-t-strong'>{formatYuan(printed)}</View>
        <View className='ax-t-sub'>{layers.rules}</View>
        <View className='bill-layer__sum ax-t-sub'>{rules}</View>
      </View>
      <View className='bill-rail' {...aria({ role: 'img', label: layers.spoken(layers.names[field], formatYuan(printed), rules) })}>
        <View className='bill-rail__rule' style={{ left: at(low), width: at(high - low) }} />
        <View className='bill-rail__sheet' style={{ left: at(printed) }} />
      </View>
      {children}
    </View>
  )
}

function StateChip({ layer: { state, printed, low, high } }: { readonly layer: LayerCheck }) {
  const said: Readonly<Record<LayerCheck['state'], readonly [ChipTone, string]>> = {
    exact: ['pine', layers.exact],
    within: ['neutral', layers.within],
    less: ['plum', layers.less(formatYuan((low - printed) as Fen))],
    more: ['indigo', layers.more(formatYuan((printed - high) as Fen))]
  }
  const [tone, text] = said[state]
  return <Chip tone={tone} icon={state === 'exact' ? 'check' : undefined}>{text}</Chip>
}

type CitedProps = Omit<Props, 'agreement'> & { readonly layer: LayerCheck }

function Cited({ model, layer, found, onOpen }: CitedProps) {
  const figures = model.figuresOf(layer.field)
  if (figures.length === 0) return null
  return (
    <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
      <EvidenceChips evidence={figuresEvidence(figures)} sources={found.sources} onOpen={onOpen} />
    </View>
  )
}
