import { useState } from 'react'
import { View } from '@tarojs/components'
import { loadNotices } from '@/platform/notices/load-notices'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { copy } from './privacy.copy'
import '../settings.scss'

/** Whose software is in this app, and on what terms. */
export function useNotices() {
  const [paragraphs, setParagraphs] = useState<readonly string[]>()
  const open = async () => setParagraphs((await loadNotices())?.split('\n\n') ?? [copy.noticesFailed])
  return { paragraphs, open, close: () => setParagraphs(undefined) }
}

export function NoticesSheet({ paragraphs, onClose }: { readonly paragraphs: readonly string[] | undefined; readonly onClose: () => void }) {
  if (paragraphs === undefined) return null
  return (
    <BottomSheet open title={copy.notices.title} onClose={onClose}>
      {paragraphs.map((text) => (
        <View key={text} className='ax-t-note settings-raw settings-lines ax-mt-3'>{text}</View>
      ))}
    </BottomSheet>
  )
}
