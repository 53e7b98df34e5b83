import { useState } from 'react'
import { View } from '@tarojs/components'
import { openTab } from '@/platform/routes/navigation'
import { storageSize } from '@/platform/storage/storage'
import { Screen } from '@/shell/screen'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Toast } from '@/ui/frame/toast'
import { Cell } from '@/ui/list/cell'
import { Icon } from '@/ui/mark/icon'
import { keptNow, placesKept, type Kept } from './kept-now'
import { NoticesSheet, useNotices } from './notices'
import { copy } from './privacy.copy'
import { RawSheet } from './raw-sheet'

const build = process.env.TARO_ENV === 'weapp' ? 'weapp' : 'h5'

/** 你的信息在哪: where it lies, what it is, to the letter; what of the phone is used and what is lost without it; how to take it off. */
export function PrivacyScreen() {
  const [said, setSaid] = useState<{ readonly key: number; readonly text: string }>()
  const say = (text: string) => setSaid((before) => ({ key: (before?.key ?? 0) + 1, text }))
  const notices = useNotices()
  const [open, setOpen] = useState<Kept>()
  const overlay = (
    <>
      <RawSheet kept={open} say={say} onClose={() => setOpen(undefined)} />
      <NoticesSheet paragraphs={notices.paragraphs} onClose={notices.close} />
      <Toast message={said} onEnd={() => setSaid(undefined)} />
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
        <Cell title={copy.eraseOne.title} note={copy.eraseOne.note} onPress={() => void openTab('household')} />
        <Cell title={copy.eraseAll.title} note={copy.eraseAll.note} onPress={() => void openTab('household')} />
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
