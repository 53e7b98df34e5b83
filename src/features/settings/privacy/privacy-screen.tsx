import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { openTab } from '@/platform/routes/navigation'
import { storageSize } from '@/platform/storage/storage'
import { Screen } from '@/shell/screen'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Toast } from '@/ui/frame/toast'
import { Cell } from '@/ui/list/cell'
import { Icon } from '@/ui/mark/icon'
import { AskSheet } from '../ask-sheet'
import { useData } from '../use-data'
import { keptNow, placesKept, type Kept } from './kept-now'
import { NoticesSheet, useNotices } from './notices'
import { copy } from './privacy.copy'
import { RawSheet } from './raw-sheet'

const build = process.env.TARO_ENV === 'weapp' ? 'weapp' : 'h5'

/** 你的信息在哪: where it lies, what it is, to the letter; what of the phone is used and what is lost without it; how to take it off. */
export function PrivacyScreen({ today }: { readonly today: IsoDate }) {
  const data = useData(today)
  const notices = useNotices()
  const [open, setOpen] = useState<Kept>()
  const overlay = (
    <>
      <RawSheet kept={open} say={data.say} onClose={() => setOpen(undefined)} />
      <NoticesSheet paragraphs={notices.paragraphs} onClose={notices.close} />
      <AskSheet model={data} today={today} />
      <Toast message={data.said} onEnd={data.forget} />
    </>
  )
  return (
    <Screen title={copy.title} overlay={overlay}>
      <Card pad>
        <View className='ax-t-title'>{copy.here}</View>
        <View className='ax-t-sub ax-mt-2'>{copy.where[build]}</View>
      </Card>
      <StoredSection onOpen={setOpen} />
      <PhoneSection />
      <SectionHeader title={copy.clear} />
      <Card>
        <Cell title={copy.backUp.title} note={copy.backUp.note} onPress={() => void data.backUp()} />
        <Cell title={copy.eraseOne.title} note={copy.eraseOne.note} onPress={() => void openTab('household')} />
        <Cell title={copy.eraseAll.title} note={copy.eraseAll.note} danger onPress={data.askErase} />
      </Card>
      <View className='ax-mt-3'>
        <Card>
          <Cell title={copy.notices.title} note={copy.notices.note} onPress={() => void notices.open()} />
        </Card>
      </View>
    </Screen>
  )
}

function StoredSection({ onOpen }: { readonly onOpen: (kept: Kept) => void }) {
  const size = storageSize()
  const all = keptNow()
  const places = placesKept()
  return (
    <>
      <SectionHeader title={copy.stored} note={size === 'unknown' ? undefined : copy.size(size.usedKb)} />
      <Card>
        {all.length === 0 ? <Cell title={copy.nothing} /> : null}
        {all.map((kept) => (
          <Cell key={kept.key} title={kept.title} value={kept.words.items > 1 ? copy.items(kept.words.items) : copy.one} onPress={() => onOpen(kept)} />
        ))}
        {places > 0 ? <Cell title={copy.places.title} note={copy.places.note} value={copy.items(places)} /> : null}
        <Cell title={copy.never.title} note={copy.never.note} />
      </Card>
    </>
  )
}

const PhoneSection = () => (
  <>
    <SectionHeader title={copy.phone} note={copy.phoneNote} />
    <Card>
      {copy.phoneRows[build].map(({ icon, title, note, state }) => (
        <Cell key={title} leading={<Icon name={icon} size='sm' />} title={title} note={note} value={state} />
      ))}
      <Cell leading={<Icon name='link' size='sm' />} title={copy.net.title} note={copy.net.note} />
    </Card>
  </>
)
