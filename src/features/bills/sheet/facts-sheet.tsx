import { View } from '@tarojs/components'
import { CARE_KINDS, FILINGS, PLACES, TIERS } from '@/domain/benefit/bill'
import { dayWord } from '@/domain/date/day-words.copy'
import { isIsoDate } from '@/domain/date/iso-date'
import { faceOf } from '@/domain/household/face'
import { GUEST } from '@/state/sheet-look'
import { DateField } from '@/ui/form/date-field'
import { PeoplePicker } from '@/ui/form/people-picker'
import { RadioList } from '@/ui/form/radio-list'
import { Segmented } from '@/ui/form/segmented'
import { SwitchRow } from '@/ui/form/switch-row'
import { TextField } from '@/ui/form/text-field'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { SectionHeader } from '@/ui/frame/section-header'
import { Button } from '@/ui/touch/button'
import { words } from '../bill-words.copy'
import { GuestFacts } from './guest-facts'
import { askedOf } from './fields'
import { copy } from './sheet.copy'
import type { SheetModel } from './use-sheet'

const LONGEST_CITY = 20
const facts = copy.facts

const optionsOf = <K extends string>(keys: readonly K[], labels: Readonly<Record<K, string>>) => keys.map((value) => ({ value, label: labels[value], title: labels[value] }))
const CARES = optionsOf(CARE_KINDS, words.cares)
const TIER_OPTIONS = optionsOf(TIERS, words.tiers)
const PLACE_OPTIONS = optionsOf(PLACES, words.places)
const FILING_OPTIONS = optionsOf(FILINGS, words.filings)

type Props = { readonly model: SheetModel; readonly open: boolean; readonly onClose: () => void }

/** What the paper's head says: whose, when, where. */
export function FactsSheet({ model, open, onClose }: Props) {
  return (
    <BottomSheet open={open} title={facts.title} onClose={onClose} footer={<Button onPress={onClose}>{facts.done}</Button>}>
      <Whose model={model} />
      <Care model={model} />
      <Where model={model} />
      <View className='ax-mt-3'>
        <SwitchRow title={copy.unclaimed} note={copy.unclaimedNote} on={model.form.unclaimed} onChange={(unclaimed) => model.change({ unclaimed })} />
      </View>
    </BottomSheet>
  )
}

type PartProps = Pick<Props, 'model'>

function Whose({ model: { form, members, today, change } }: PartProps) {
  const people = members.map((member) => ({ id: member.id, name: member.nickname, ...faceOf(member, members) }))
  return (
    <>
      <PeoplePicker people={people} value={form.who} onChange={(who) => change({ who })} label={facts.who} />
      {form.who === GUEST ? <GuestFacts /> : null}
      <View className='ax-mt-3'>
        <DateField label={facts.on} value={form.on} onChange={(day) => change({ on: isIsoDate(day) ? day : '' })} max={today} shown={isIsoDate(form.on) ? dayWord(form.on, today) : ''} placeholder={facts.onToday} />
      </View>
    </>
  )
}

function Care({ model: { form, change } }: PartProps) {
  return (
    <>
      <SectionHeader title={facts.care} />
      <RadioList options={CARES} value={form.care} onChange={(care) => change({ care })} label={facts.care} />
      {askedOf(form).has('tier') ? (
        <>
          <SectionHeader title={facts.tier} />
          <Segmented options={TIER_OPTIONS} value={form.tier || undefined} onChange={(tier) => change({ tier })} label={facts.tier} />
        </>
      ) : null}
    </>
  )
}

function Where({ model: { form, change } }: PartProps) {
  const asked = askedOf(form)
  return (
    <>
      <SectionHeader title={facts.place} />
      <Segmented options={PLACE_OPTIONS} value={form.place} onChange={(place) => change({ place })} label={facts.place} />
      {asked.has('city') ? (
        <View className='ax-mt-2'>
          <TextField label={facts.city} value={form.city} onChange={(city) => change({ city: city.slice(0, LONGEST_CITY) })} placeholder={facts.cityPlaceholder} maxLength={LONGEST_CITY} />
        </View>
      ) : null}
      {asked.has('filing') ? (
        <>
          <SectionHeader title={facts.filing} />
          <RadioList options={FILING_OPTIONS} value={form.filing || undefined} onChange={(filing) => change({ filing })} label={facts.filing} />
        </>
      ) : null}
    </>
  )
}
