import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { ENROLMENTS } from '@/domain/enrolment/member'
import { placeOfCode } from '@/policy/geography/place-list'
import { PlaceSheet } from '@/shell/place-sheet'
import { Screen } from '@/shell/screen'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { RadioList } from '@/ui/form/radio-list'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { TextLink } from '@/ui/mark/text-link'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { Button } from '@/ui/touch/button'
import { copy as member } from '../member.copy'
import { copy } from './quick.copy'
import { useQuick, type Draft, type QuickModel } from './use-quick'
import './quick.scss'

const insuranceOptions = ENROLMENTS.map((value) => ({ value, title: member.insurances[value], note: member.insuranceNotes[value] }))

/** Two taps a person: who it is, and the year of birth. */
export function QuickScreen({ today }: { readonly today: IsoDate }) {
  const model = useQuick(today)
  const [asking, setAsking] = useState<Draft | 'area'>()
  const close = () => setAsking(undefined)
  const { drafts } = model
  return (
    <Screen
      title={copy.title}
      overlay={<Sheets model={model} asking={asking} onClose={close} />}
      footer={<Button disabled={drafts.length === 0} onPress={model.save}>{copy.save(drafts.length)}</Button>}
    >
      <SectionHeader title={copy.who} />
      <View className='quick-people'>
        {copy.people.map(({ name, relation }) => (
          <Button key={name} kind='outline' size='sm' disabled={model.isFull} onPress={() => model.add(name, relation)}>{name}</Button>
        ))}
      </View>
      {model.isFull ? <View className='ax-t-note ax-mt-2'>{member.full}</View> : null}
      <SectionHeader title={copy.area} />
      <Card pad>
        <SelectField label={member.fields.area} shown={placeOfCode(model.areaCode)?.short} placeholder={member.placeholders.choose} onPress={() => setAsking('area')} />
        <View className='ax-t-note ax-mt-2'>{copy.areaNote}</View>
      </Card>
      {drafts.length > 0 ? <SectionHeader title={copy.chosen} note={copy.guessNote} /> : null}
      {drafts.map((one) => <DraftCard key={one.key} one={one} model={model} onAsk={() => setAsking(one)} />)}
    </Screen>
  )
}

type CardProps = { readonly one: Draft; readonly model: QuickModel; readonly onAsk: () => void }

function DraftCard({ one, model, onAsk }: CardProps) {
  const { insurance } = model.coverOf(one)
  return (
    <View className='ax-mt-3'>
      <Card pad className='ax-stack'>
        <View className='ax-row ax-row--between'>
          <View className='ax-t-head'>{one.name}</View>
          {one.insurance === undefined ? <UncertaintyChip form='inferred'>{copy.guess}</UncertaintyChip> : null}
          <TextLink label={copy.drop(one.name)} icon='close' onPress={() => model.drop(one.key)}>{copy.drop('')}</TextLink>
        </View>
        <TextField
          label={copy.birthYear(one.name)}
          placeholder={member.placeholders.birthYear}
          value={one.birthYear}
          numeric
          maxLength={4}
          error={model.isWrong(one) ? copy.wrongYear : undefined}
          onChange={(birthYear) => model.change(one.key, { birthYear: birthYear.replace(/\D/g, '') })}
        />
        <SelectField label={copy.insurance(one.name)} shown={member.insurances[insurance]} placeholder='' onPress={onAsk} />
      </Card>
    </View>
  )
}

type SheetsProps = { readonly model: QuickModel; readonly asking: Draft | 'area' | undefined; readonly onClose: () => void }

function Sheets({ model, asking, onClose }: SheetsProps) {
  const draft = typeof asking === 'object' ? asking : undefined
  const choose = (act: () => void) => {
    act()
    onClose()
  }
  const title = copy.insurance(draft?.name ?? '')
  return (
    <>
      <BottomSheet open={draft !== undefined} title={title} onClose={onClose}>
        <RadioList
          options={insuranceOptions}
          value={draft && model.coverOf(draft).insurance}
          onChange={(insurance) => choose(() => draft && model.change(draft.key, { insurance }))}
          label={title}
        />
      </BottomSheet>
      <PlaceSheet
        title={copy.area}
        note={member.areaNote}
        unknown={{ title: member.areaMissing, note: member.areaMissingNote }}
        value={model.areaCode}
        open={asking === 'area'}
        onChoose={(area) => choose(() => model.setArea(area))}
        onClose={onClose}
      />
    </>
  )
}
