import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { isOwnDay, isOwnMoney } from '@/domain/own-place/own-figure'
import { AmountInput } from '@/ui/form/amount-input'
import { Card } from '@/ui/frame/card'
import { DateField } from '@/ui/form/date-field'
import { TextField } from '@/ui/form/text-field'
import { CardHead } from './card-head'
import { valueOf } from './form'
import type { Correction } from './correction'
import { copy } from './correction.copy'
import { copy as words } from './own-place.copy'

type Props = { readonly correction: Correction; readonly change: (patch: Partial<Correction>) => void; readonly today: IsoDate }

const LONGEST = 200

/** What the local notice says, and which notice it is. */
export function NoticeCard(props: Props) {
  const { correction: { docNumber, day, url }, change } = props
  return (
    <Card pad className='ax-stack'>
      <CardHead title={copy.local} />
      <ValueField {...props} />
      <TextField label={copy.docNumber} placeholder={copy.docPlaceholder} value={docNumber} maxLength={LONGEST} onChange={(text) => change({ docNumber: text.slice(0, LONGEST) })} />
      <TextField label={copy.day} placeholder={copy.dayPlaceholder} value={day} maxLength={LONGEST} onChange={(text) => change({ day: text.slice(0, LONGEST) })} />
      <TextField label={copy.url} placeholder={copy.urlPlaceholder} value={url} maxLength={LONGEST} onChange={(text) => change({ url: text.slice(0, LONGEST) })} />
    </Card>
  )
}

function ValueField({ correction: { field, value }, change, today }: Props) {
  const write = (text: string) => change({ value: text.slice(0, LONGEST) })
  if (field === '') return (
    <>
      <TextField label={copy.otherLabel} placeholder={copy.otherPlaceholder} value={value} maxLength={LONGEST} onChange={write} />
      <View className='ax-t-note'>{copy.otherNote}</View>
    </>
  )
  const error = valueOf({ field }, value) === undefined ? words.problem : undefined
  if (isOwnDay(field)) return <DateField label={words.fields[field]} value={value} shown={isIsoDate(value) ? dayWord(value, today) : ''} placeholder={words.pickDay} clearable onChange={write} error={error} />
  const unit = isOwnMoney(field) ? {} : { unit: field === 'awayDrop' ? words.points : words.percent }
  return <AmountInput label={words.fields[field]} {...unit} value={value} onChange={write} error={error} />
}
