import { canOpenAlbumSettings, openAlbumSettings, savePicture } from '@/platform/sharing/album'
import { copyText } from '@/platform/sharing/clipboard'
import { canPrint, printPage } from '@/platform/sharing/print'
import { canShareCard } from '@/platform/sharing/share'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { SectionHeader } from '@/ui/frame/section-header'
import { useState } from 'react'
import { buildCard } from './build-card'
import { cardPicture } from '@/shell/words-card/card-picture'
import { cardText } from '@/shell/words-card/card'
import { copy } from '../checklist/checklist.copy'
import { whoOf } from '../wizard/filing-screen'
import { sayCopied } from '../checklist/say-copied'
import type { ChecklistModel } from '../checklist/use-checklist'

const words = copy.take

async function copyCard(model: ChecklistModel): Promise<void> {
  sayCopied(model, await copyText(cardText(buildCard(model, model.on))))
}

/** A picture that cannot be saved becomes text: nobody leaves with empty hands. */
async function savePictureOrText(model: ChecklistModel): Promise<'refused' | 'other'> {
  const card = buildCard(model, model.on)
  const result = await savePicture(cardPicture(card), words.fileName)
  const gone = result === 'saved' || result === 'downloaded' || result === 'cancelled'
  if (!gone) await copyText(cardText(card))
  model.say(words.saved[result])
  return result === 'refused' ? 'refused' : 'other'
}

export function TakeFooter({ model }: { readonly model: ChecklistModel }) {
  const copyIt = () => void copyCard(model)
  return (
    <ButtonRow>
      <Button kind='outline' icon='copy' onPress={copyIt}>{words.copy}</Button>
      {canShareCard ? (
        <Button icon='share' openType='share'>{words.share(whoOf(model))}</Button>
      ) : (
        <Button icon='dl' onPress={() => void savePictureOrText(model)}>{words.picture}</Button>
      )}
    </ButtonRow>
  )
}

/** Other ways to take the card along. */
export function TakeCard({ model }: { readonly model: ChecklistModel }) {
  const [refused, setRefused] = useState(false)
  const save = () => void savePictureOrText(model).then((result) => setRefused(result === 'refused'))
  return (
    <>
      <SectionHeader title={words.title} />
      <Card>
        <Cell title={words.picture} note={words.pictureNote} onPress={save} />
        {refused && canOpenAlbumSettings ? <Cell title={words.settings} onPress={() => void openAlbumSettings()} /> : null}
        {canPrint ? <Cell title={words.print} note={words.printNote} onPress={printPage} /> : null}
      </Card>
    </>
  )
}
