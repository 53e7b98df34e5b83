import { TIERS, type Tier } from '@/domain/benefit/bill'
import { careTermsFor } from '@/domain/benefit/estimate'
import { tierEffect, type TierEffect } from '@/domain/benefit/tier-effect'
import { OptionCards, type OptionCard } from '@/ui/form/option-cards'
import { QuestionCard } from '@/ui/frame/question-card'
import { SourceChip } from '@/ui/mark/source-chip'
import { copy } from './estimator.copy'
import { rateSpan, yuanSpan } from './show-rate'
import { sourcesOf } from '../sources'
import type { EstimatorModel } from './use-estimator'

type Props = { readonly model: EstimatorModel; readonly onSource: (figures: ReturnType<typeof effects>['figures']) => void }

export function TierQuestion({ model, onSource }: Props) {
  const { form, change } = model
  const { cards, figures, found } = effects(model)
  const [first] = found === null ? [] : sourcesOf(figures, found.pack)
  const chip = first === undefined ? undefined : <SourceChip index={1} label={first.source.chip} onPress={() => onSource(figures)} />
  return (
    <QuestionCard title={copy.tier} step={3} done={form.tier !== ''} source={chip}>
      <OptionCards options={cards} value={form.tier === '' ? undefined : form.tier} onChange={(tier) => change({ tier })} label={copy.tier} />
    </QuestionCard>
  )
}

/** Each tier with what choosing it does, from the person's own terms; words instead where nothing is known. */
function effects({ terms }: EstimatorModel) {
  if (terms === null) return { cards: TIERS.map((tier) => plain(tier)), figures: [], found: null }
  const input = { ...terms.input, bill: { ...terms.input.bill, place: 'local' as const } }
  const care = careTermsFor(input)
  const { found } = terms
  if (care === undefined) return { cards: TIERS.map((tier) => plain(tier, copy.rateUnknown)), figures: [], found }
  const all = TIERS.map((tier) => tierEffect(input, care, tier))
  return { cards: all.map(cardOf), figures: all.flatMap((effect) => effect.figures), found }
}

function cardOf({ tier, rates, deductibles }: TierEffect): OptionCard<Tier> {
  const effect = deductibles === null ? copy.deductibleUnknown : copy.deductible(yuanSpan(deductibles))
  if (rates?.high === 0) return plain(tier, copy.notCovered)
  return rates === null ? plain(tier, copy.rateUnknown) : { ...plain(tier, effect), figure: rateSpan(rates), figureUnit: '%' }
}

const plain = (tier: Tier, effect?: string): OptionCard<Tier> => ({ value: tier, title: copy.tiers[tier], note: copy.tierNotes[tier], effect })
