import { View } from '@tarojs/components'
import type { CareKind } from '@/domain/benefit/bill'
import { QuestionCard } from '@/ui/frame/question-card'
import { Segmented } from '@/ui/form/segmented'
import { copy } from './estimator.copy'
import './estimator.scss'
import type { EstimatorModel } from './use-estimator'

type Way = keyof typeof copy.cares

const WAYS = (Object.keys(copy.cares) as Way[]).map((value) => ({ value, label: copy.cares[value] }))
const WAY_OF: Readonly<Record<CareKind, Way>> = {
  inpatient: 'inpatient', emergency: 'inpatient', generalOutpatient: 'generalOutpatient', chronicOutpatient: 'chronic', specialOutpatient: 'chronic', pharmacy: 'pharmacy'
}
const FIRST: Readonly<Record<Way, CareKind>> = { inpatient: 'inpatient', generalOutpatient: 'generalOutpatient', chronic: 'chronicOutpatient', pharmacy: 'pharmacy' }

const options = <K extends CareKind>(labels: Readonly<Record<K, string>>) => (Object.keys(labels) as K[]).map((value) => ({ value, label: labels[value] }))

export function CareQuestion({ model: { form, change } }: { readonly model: EstimatorModel }) {
  const way = WAY_OF[form.care]
  return (
    <QuestionCard title={copy.care} step={2} done>
      <View className='est-rows'>
        <Segmented options={WAYS} value={way} onChange={(next) => change({ care: FIRST[next] })} label={copy.care} />
        {way === 'inpatient' ? (
          <Segmented options={options(copy.inpatientKinds)} value={form.care as 'inpatient'} onChange={(care) => change({ care })} label={copy.cares.inpatient} />
        ) : null}
        {way === 'chronic' ? (
          <Segmented options={options(copy.chronicKinds)} value={form.care as 'chronicOutpatient'} onChange={(care) => change({ care })} label={copy.cares.chronic} />
        ) : null}
      </View>
    </QuestionCard>
  )
}
