import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { openTab } from '@/platform/routes/navigation'
import { showToast } from '@/platform/screen/toast'
import { canOpenAlbumSettings, openAlbumSettings, savePicture, savesToAlbum, type SaveResult } from '@/platform/sharing/album'
import { copyText } from '@/platform/sharing/clipboard'
import { copyOut } from '@/shell/copy-out'
import { Screen } from '@/shell/screen'
import { cardText } from '@/shell/words-card/card'
import { cardPicture } from '@/shell/words-card/card-picture'
import { sharedCard, type SharedCard } from '@/shell/words-card/share'
import { Segmented } from '@/ui/form/segmented'
import { SwitchRow } from '@/ui/form/switch-row'
import { Card } from '@/ui/frame/card'
import { EmptyState } from '@/ui/frame/empty-state'
import { Notice } from '@/ui/frame/notice'
import { Cell } from '@/ui/list/cell'
import { Button, ButtonRow } from '@/ui/touch/button'
import { PictureView } from './picture-view'
import { copy } from './share.copy'

type Way = 'picture' | 'text'
const WAYS = (['picture', 'text'] as const).map((value) => ({ value, label: copy.ways[value] }))

/** Every card is looked at here before it leaves the phone: as the picture it will be, or as words. */
export function ShareScreen() {
  const [shared] = useState(sharedCard)
  if (!shared) {
    return (
      <Screen title={copy.title} stack>
        <EmptyState art='calendar' title={copy.empty.title} action={<Button kind='outline' size='sm' onPress={() => void openTab('home')}>{copy.empty.home}</Button>}>{copy.empty.text}</EmptyState>
      </Screen>
    )
  }
  return <Shared shared={shared} />
}

function Shared({ shared }: { readonly shared: SharedCard }) {
  const { who } = shared
  const [way, setWay] = useState<Way>('picture')
  const [isNamed, setNamed] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const { picture, text } = useMemo(() => drawn(shared, isNamed), [shared, isNamed])
  const save = async () => {
    const result = await savePicture(picture, shared.fileName)
    setRefused(result === 'refused')
    showToast(await saidOf(result, text))
  }
  return (
    <Screen title={copy.title} stack footer={<Footer way={way} onText={() => setWay('text')} onSave={() => void save()} onCopy={() => void copyOut(text, copy.copying)} />}>
      <Segmented options={WAYS} value={way} onChange={setWay} label={copy.how} />
      {way === 'picture' ? <PictureView picture={picture} label={copy.preview} /> : <Card pad><View className='ax-t-sub share-words'>{text}</View></Card>}
      {who === undefined ? null : <Card><SwitchRow title={copy.who} note={copy.whoNote(who)} on={isNamed} onChange={setNamed} /></Card>}
      {isRefused && canOpenAlbumSettings ? <Card><Cell title={copy.settings} onPress={() => void openAlbumSettings()} /></Card> : null}
      <Notice tone='pine'>{copy.privacy[way === 'picture' && savesToAlbum ? 'album' : way]}</Notice>
    </Screen>
  )
}

/** What was not saved goes as words, and says so only if it did. */
async function saidOf(result: SaveResult, text: string): Promise<string> {
  if (result === 'saved' || result === 'downloaded' || result === 'cancelled') return copy.saved[result]
  if ((await copyText(text)) === 'copied') return copy.saved[result]
  return result === 'privacy-refused' ? copy.unagreed : copy.neither
}

function drawn({ of }: SharedCard, isNamed: boolean) {
  const { card, text } = of(isNamed)
  return { picture: cardPicture(card), text: text ?? cardText(card) }
}

type FooterProps = { readonly way: Way; readonly onText: () => void; readonly onSave: () => void; readonly onCopy: () => void }

function Footer({ way, onText, onSave, onCopy }: FooterProps) {
  if (way === 'text') return <Button icon='copy' onPress={onCopy}>{copy.copy}</Button>
  return (
    <ButtonRow>
      <Button kind='outline' onPress={onText}>{copy.toText}</Button>
      <Button icon='dl' wide onPress={onSave}>{savesToAlbum ? copy.save : copy.download}</Button>
    </ButtonRow>
  )
}
