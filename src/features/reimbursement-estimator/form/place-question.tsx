import { View } from '@tarojs/components'
import { FILINGS, type Filing } from '@/domain/benefit/bill'
import { factsOf, holds } from '@/domain/benefit/condition'
import { careTermsFor } from '@/domain/benefit/estimate'
import type { OutOfAreaModel } from '@/domain/benefit/terms'
import type { Figure } from '@/domain/evidence/figure'
import { areas } from '@/policy'
import { TextField } from '@/ui/form/text-field'
import { QuestionCard } from '@/ui/frame/question-card'
import { RadioList, type RadioOption } from '@/ui/form/radio-list'
import { Segmented } from '@/ui/form/segmented'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { copy } from './estimator.copy'
import { modelsText } from './show-rate'
import type { EstimatorModel } from './use-estimator'

const REACHES = (['inProvince', 'crossProvince'] as const).map((value) => ({ value, label: copy.reaches[value] }))

type Props = { readonly model: EstimatorModel }

export function PlaceQuestion({ model }: Props) {
  const { form, asked, basis, change } = model
  const home = areas().find(({ code }) => code === basis.subject.areaCode)?.short ?? ''
  const where = [{ value: 'local' as const, label: copy.atHome(home) }, { value: 'away' as const, label: copy.away }]
  const isAway = asked.has('city')
  const go = (next: 'local' | 'away') => change({ place: next === 'local' ? 'local' : 'crossProvince' })
  return (
    <QuestionCard title={copy.place} step={4} done={!asked.has('filing') || form.filing !== ''}>
      <View className='est-rows'>
        <Segmented options={where} value={isAway ? 'away' : 'local'} onChange={go} label={copy.place} />
        {isAway ? <Reach model={model} /> : null}
      </View>
      {asked.has('filing') ? <FilingChoice model={model} /> : null}
    </QuestionCard>
  )
}

function Reach({ model: { form, change } }: { readonly model: EstimatorModel }) {
  return (
    <>
      <Segmented options={REACHES} value={form.place as 'inProvince'} onChange={(place) => change({ place })} label={copy.reach} />
      <TextField label={copy.city} value={form.city} onChange={(city) => change({ city: city.slice(0, 20) })} placeholder={copy.cityPlaceholder} maxLength={20} />
    </>
  )
}

function FilingChoice({ model }: Props) {
  const { form, change } = model
  const chosen = form.filing === '' ? undefined : form.filing
  return <RadioList options={filingOptions(model)} value={chosen} onChange={(filing) => change({ filing })} label={copy.filingQuestion} />
}

function filingOptions(model: EstimatorModel): RadioOption<Filing>[] {
  return FILINGS.map((filing) => {
    const figure = outOfAreaFigure(model, filing)
    const doubt = figure?.doubt
    const text = figure === null ? '' : modelsText(figure.readings.map(({ value }) => value))
    return {
      value: filing,
      title: copy.filings[filing],
      note: copy.filingNotes[filing],
      ...(figure === null || doubt === undefined ? {} : { trailing: <UncertaintyChip form={doubt}>{text}</UncertaintyChip> })
    }
  })
}

/** The row that the engine would use for this filing, for its chip. */
function outOfAreaFigure({ terms }: EstimatorModel, filing: Filing): Figure<OutOfAreaModel> | null {
  const input = terms?.input
  if (input === undefined) return null
  const rows = careTermsFor(input)?.outOfArea ?? input.terms.outOfArea ?? []
  const facts = factsOf(input.person, { ...input.bill, filing }, 0)
  return rows.find(({ when }) => holds(when, facts, new Set()))?.value ?? null
}
