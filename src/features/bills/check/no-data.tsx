import { View } from '@tarojs/components'
import { formatPoints, formatRate, formatYuan } from '@/domain/money/format-yuan'
import { showToast } from '@/platform/screen/toast'
import { implied, type Implied, type Lead } from '@/domain/settlement-sheet'
import { NO_OWN, useEstimates } from '@/state/estimates'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Cell } from '@/ui/list/cell'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { Button } from '@/ui/touch/button'
import { copy } from './check.copy'
import type { CheckModel } from './use-check'

const { noData } = copy
const MOST_SHOWN = 4

/** What one paper says of a place without terms: leads of the family's own, no rules. */
export function NoData({ model }: { readonly model: CheckModel }) {
  const found = implied(model.sheet)
  const [only] = leadsOf(found)
  return (
    <>
      <SectionHeader title={noData.title}>
        <UncertaintyChip form='inferred'>{noData.chip}</UncertaintyChip>
      </SectionHeader>
      <Card>
        <Rows found={found} model={model} />
        <Cell title={noData.illness} note={noData.illnessText} value={noData.unknown} />
      </Card>
      {only !== undefined && leadsOf(found).length === 1 ? <Keep model={model} lead={only} /> : null}
    </>
  )
}

function leadsOf(found: Implied): readonly Lead[] {
  if (found.kind === 'exact') return [found.lead]
  return found.kind === 'leads' ? found.leads : []
}

function Rows({ found, model }: { readonly found: Implied; readonly model: CheckModel }) {
  if (found.kind === 'unknown') return <Cell title={noData.rate} note={noData.unknownText} value={noData.unknown} />
  if (found.kind === 'leads') return <Several leads={found.leads} />
  const deductible = found.kind === 'exact' ? found.lead.deductible : found.deductible
  const rate = found.kind === 'exact' ? formatRate(found.lead.rate) : copy.layers.range(formatRate(found.low), formatRate(found.high))
  const { covered, pooledFund } = model.sheet
  const note = covered === undefined || pooledFund === undefined ? undefined : noData.rateText(formatYuan(pooledFund), formatYuan(covered), formatYuan(deductible))
  return (
    <>
      <Cell title={noData.start} note={noData.startPrinted} value={formatYuan(deductible)} />
      <Cell title={noData.rate} note={note} value={rate} />
    </>
  )
}

const Several = ({ leads }: { readonly leads: readonly Lead[] }) => (
  <>
    <View className='ax-t-note ax-pad'>{noData.several(leads.length)}</View>
    {leads.slice(0, MOST_SHOWN).map(({ rate, deductible }) => (
      <Cell key={rate} title={`${noData.start} ${formatYuan(deductible)}`} note={noData.startGuess} value={formatRate(rate)} />
    ))}
  </>
)

function Keep({ model: { form }, lead }: { readonly model: CheckModel; readonly lead: Lead }) {
  const keep = () => {
    const { draft, keepDraft } = useEstimates.getState()
    keepDraft({ ...draft, who: form.who, own: { ...NO_OWN, who: form.who, start: formatYuan(lead.deductible), rate: formatPoints(lead.rate) } })
    showToast(noData.kept)
  }
  return (
    <View className='ax-mt-3'>
      <View className='ax-t-note'>{noData.keepText}</View>
      <View className='ax-mt-2'>
        <Button kind='outline' onPress={keep}>{noData.keep}</Button>
      </View>
    </View>
  )
}
