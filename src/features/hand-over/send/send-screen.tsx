import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { MAX_CODES } from '@/domain/hand-over/code'
import { giveFile } from '@/platform/reminders/reminder-file'
import { showToast } from '@/platform/screen/toast'
import { copyOut } from '@/shell/copy-out'
import { Screen } from '@/shell/screen'
import { RadioList } from '@/ui/form/radio-list'
import { Card } from '@/ui/frame/card'
import { EmptyState } from '@/ui/frame/empty-state'
import { Notice } from '@/ui/frame/notice'
import { SectionHeader } from '@/ui/frame/section-header'
import { Cell } from '@/ui/list/cell'
import { Chip } from '@/ui/mark/chip'
import { Icon } from '@/ui/mark/icon'
import { codesOf, offersOn, type Offer } from './choices'
import { CodeShow } from './code-show'
import { copy } from './send.copy'

/** What is handed over, and then its codes, one after the other. */
export function SendScreen({ today }: { readonly today: IsoDate }) {
  const offers = useMemo(() => offersOn(today), [today])
  const [key, setKey] = useState(offers[0]?.key)
  const offer = offers.find((one) => one.key === key)
  if (!offer) return <Screen title={copy.title} stack><EmptyState art='calendar' title={copy.empty.title}>{copy.empty.text}</EmptyState></Screen>
  return (
    <Screen title={copy.title} stack>
      <SectionHeader title={copy.what} />
      <Card pad>
        <RadioList options={offers.map(optionOf)} value={key} onChange={setKey} label={copy.what} />
      </Card>
      <Codes key={offer.key} offer={offer} />
      <SectionHeader title={copy.otherWays} />
      <Card>
        <Cell leading={<Icon name='copy' size='sm' />} title={copy.copyText} note={copy.copyNote} onPress={() => void copyCodes(offer)} />
        <Cell leading={<Icon name='box' size='sm' />} title={copy.file} note={copy.fileNote} onPress={() => void giveParcel(offer, today)} />
      </Card>
    </Screen>
  )
}

const optionOf = ({ key, title, note, codes }: Offer) => ({ value: key, title, note, trailing: <Chip>{codes === null ? copy.byFile : copy.codes(codes)}</Chip> })

function Codes({ offer }: { readonly offer: Offer }) {
  const codes = useMemo(() => codesOf(offer), [offer])
  if (codes.length === 0) return <Notice tone='amber' lead={copy.tooMany.lead}>{copy.tooMany.text(MAX_CODES)}</Notice>
  return (
    <View className='ax-stack'>
      <CodeShow codes={codes} />
      <View className='ax-t-note'>{copy.note}</View>
    </View>
  )
}

/** The codes as lines; where they would be too many, the text that they stand for. */
function copyCodes(offer: Offer): Promise<void> {
  const codes = codesOf(offer)
  return copyOut(codes.length > 0 ? codes.join('\n') : offer.text, { copied: copy.copied, failed: copy.notCopied })
}

async function giveParcel(offer: Offer, today: IsoDate): Promise<void> {
  const said = copy.given[await giveFile(copy.fileName(today), offer.text, 'application/json')]
  if (said !== '') showToast(said)
}
