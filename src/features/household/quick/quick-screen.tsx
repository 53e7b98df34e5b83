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
import { Button } from '@/ui/touch/button'
import { copy as member } from '../member.copy'
import { copy } from './quick.copy'
import type { Draft } from './draft'
import { useQuick, type QuickModel } from './use-quick'
import './quick.scss'

const insuranceOptions = ENROLMENTS.map((value) => ({ value, title: member.insurances[value], note: member.insuranceNotes[value] }))

/** Three taps a person: who it is, the year of birth, and whether the guess is right. */
export function QuickScreen({ today }: { readonly today: IsoDate }) {
  const model = useQuick(today)
  const [asking, setAsking] = useState<Draft | 'area'>()
  const close = () => setAsking(undefined)
  const { drafts } = model
  return (
    <Screen
      title={copy.title}
      overlay={<Sheets model={model} asking={asking} onClose={close} />}
      footer={<Foot model={model} />}
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

function Foot({ model: { drafts, save } }: { readonly model: QuickModel }) {
  return (
    <>
      {drafts.some(({ said }) => said === undefined) ? <View className='ax-t-note quick-unsaid'>{copy.unsaid}</View> : null}
      <Button disabled={drafts.length === 0} onPress={save}>{copy.save(drafts.length)}</Button>
    </>
  )
}

type CardProps = { readonly one: Draft; readonly model: QuickModel; readonly onAsk: () => void }

function DraftCard({ one, model, onAsk }: CardProps) {
  return (
    <View className='ax-mt-3'>
      <Card pad className='ax-stack'>
        <View className='ax-row ax-row--between'>
          <View className='ax-t-head'>{one.name}</View>
          <TextLink label={copy.drop(one.name)} icon='close' onPress={() => model.drop(one.key)}>{copy.drop('')}</TextLink>
        </View>
        <TextField
          label={copy.birthYear(one.name)}
          placeholder={member.placeholders.birthYear}
          value={one.birthYear}
          numeric
          maxLength={4}
          error={model.isWrong(one) ? copy.wrongYear : undefined}
          onChange={(birthYear) => model.setYear(one.key, birthYear.replace(/\D/g, ''))}
        />
        <Insurance one={one} model={model} onAsk={onAsk} />
      </Card>
    </View>
  )
}

/** What was said; before that, what it may be, with one tap to say that it is so. */
function Insurance({ one, model, onAsk }: CardProps) {
  const { insurance, group } = model.guessOf(one)
  const words = member.insurances[insurance]
  const isGuess = insurance !== 'unknown'
  const confirm = copy.confirm(words, group === undefined ? '' : member.groups[group])
  return (
    <>
      <SelectField
        label={copy.insurance(one.name)}
        shown={one.said && member.insurances[one.said.insurance]}
        placeholder={isGuess ? copy.guess(words) : member.placeholders.choose}
        onPress={onAsk}
      />
      {one.said === undefined && isGuess ? (
        <TextLink icon='check' label={copy.confirmLabel(one.name, confirm)} onPress={() => model.say(one.key, { insurance, ...(group && { group }) })}>{confirm}</TextLink>
      ) : null}
    </>
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
          value={draft?.said?.insurance}
          onChange={(insurance) => choose(() => draft && model.say(draft.key, { insurance }))}
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
