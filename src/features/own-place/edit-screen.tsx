import { View } from '@tarojs/components'
import type { Scheme } from '@/domain/benefit/person'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { placeOfCode } from '@/policy/geography/place-list'
import { Screen } from '@/shell/screen'
import { leadCopy } from '@/shell/leads/lead.copy'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { EmptyState } from '@/ui/frame/empty-state'
import { Segmented } from '@/ui/form/segmented'
import { TextField } from '@/ui/form/text-field'
import { TextLink } from '@/ui/mark/text-link'
import { CardHead } from './card-head'
import { BOXES, type Box } from './form'
import { copy } from './own-place.copy'
import { PlaceField } from './place-fields'
import { usePlaceForm, type PlaceForm } from './use-place-form'

type Query = Readonly<Record<string, string>>

/** @param query From anybody: `area`, and perhaps `scheme`. */
export function EditScreen({ today, query }: { readonly today: IsoDate; readonly query: Query }) {
  const place = placeOfCode(query['area'] ?? '')
  if (place === undefined) return <Screen title={copy.title}><EmptyState art='map' title={copy.unknownPlace}>{copy.unknownPlaceText}</EmptyState></Screen>
  return <Editor today={today} areaCode={place.code} place={place.short} scheme={query['scheme'] === 'employee' ? 'employee' : 'resident'} />
}

const SCHEMES = (['resident', 'employee'] as const).map((value) => ({ value, label: copy.schemes[value] }))

type EditorProps = { readonly today: IsoDate; readonly areaCode: string; readonly place: string; readonly scheme: Scheme }

function Editor({ today, areaCode, place, scheme }: EditorProps) {
  const model = usePlaceForm(areaCode, scheme, today)
  const isResident = model.target.scheme === 'resident'
  return (
    <Screen title={copy.editTitle(place)} stack footer={<Button onPress={model.save}>{copy.save}</Button>}>
      <Card pad className='ax-stack'>
        <Segmented options={SCHEMES} value={model.target.scheme} onChange={(next) => model.choose({ scheme: next })} label={copy.scheme} />
        <View className='ax-t-note'>{copy.mineOnly}</View>
        <LeadsNote model={model} />
      </Card>
      {isResident ? <PaySection model={model} today={today} /> : null}
      <Fields title={copy.sections.stay} boxes={BOXES.stay} model={model} today={today} />
      <AwaySection model={model} today={today} />
      <Fields title={copy.sections.illness} boxes={BOXES.illness} model={model} today={today} />
      <Card pad className='ax-stack'>
        <CardHead title={copy.sections.from} />
        <TextField label={copy.fromField} placeholder={copy.fromPlaceholder} value={model.title} maxLength={60} onChange={model.writeTitle} />
      </Card>
    </Screen>
  )
}

type SectionProps = { readonly model: PlaceForm; readonly today: IsoDate }

function LeadsNote({ model: { leads } }: { readonly model: PlaceForm }) {
  if (leads.state === 'loading') return <View className='ax-t-note'>{leadCopy.loading}</View>
  if (leads.state === 'unreachable') return <View className='ax-t-note'>{leadCopy.lost} <TextLink onPress={leads.retry}>{leadCopy.again}</TextLink></View>
  return leads.leads.length === 0 ? null : <View className='ax-t-note'>{copy.leadsNote}</View>
}

function Fields({ title, boxes, model, today }: SectionProps & { readonly title: string; readonly boxes: readonly Box[] }) {
  return (
    <Card pad className='ax-stack'>
      <CardHead title={title} />
      {boxes.map((box) => <PlaceField key={`${box.field}.${box.tier ?? ''}`} model={model} box={box} today={today} />)}
    </Card>
  )
}

function PaySection({ model, today }: SectionProps) {
  const years = [yearOf(today), yearOf(today) + 1].map((year) => ({ value: String(year), label: copy.year(year) }))
  return (
    <Card pad className='ax-stack'>
      <CardHead title={copy.sections.pay} />
      <Segmented options={years} value={String(model.target.year)} onChange={(year) => model.choose({ year: Number(year) })} label={copy.yearLabel} />
      {BOXES.pay.map((box) => <PlaceField key={box.field} model={model} box={box} today={today} />)}
    </Card>
  )
}

type Way = 'unknown' | 'same' | 'awayDrop' | 'awayFirstPay'
const WAYS = (['unknown', 'same', 'awayDrop', 'awayFirstPay'] as const).map((value) => ({ value, label: copy.ways[value] }))

/** Two ways of being paid less; one of them holds. */
function AwaySection({ model, today }: SectionProps) {
  const drop: Box = { field: 'awayDrop' }
  const firstPay: Box = { field: 'awayFirstPay' }
  const [typedDrop, typedFirstPay] = [model.form[drop.field], model.form[firstPay.field]]
  const way: Way = typedFirstPay !== undefined ? 'awayFirstPay' : typedDrop === undefined ? 'unknown' : typedDrop.text === '0' ? 'same' : 'awayDrop'
  const choose = (next: Way) => model.chooseAway(next === 'unknown' ? {} : next === 'awayFirstPay' ? { awayFirstPay: { text: '' } } : { awayDrop: { text: next === 'same' ? '0' : '' } })
  return (
    <Card pad className='ax-stack'>
      <CardHead title={copy.sections.away} />
      <Segmented options={WAYS} value={way} onChange={choose} label={copy.wayLabel} />
      {way === 'awayDrop' ? <PlaceField model={model} box={drop} today={today} /> : null}
      {way === 'awayFirstPay' ? <PlaceField model={model} box={firstPay} today={today} /> : null}
    </Card>
  )
}
