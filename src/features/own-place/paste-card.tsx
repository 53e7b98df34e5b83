import { useState } from 'react'
import { View } from '@tarojs/components'
import { pasteText } from '@/platform/sharing/paste'
import { pickTextFile } from '@/platform/sharing/pick-file'
import { showToast } from '@/platform/screen/toast'
import { MAX_OWN_TEXT, problemText, readOwnText, type OwnText } from '@/policy/own/own-text'
import { fetchPlaces } from '@/state/places/places'
import { useOwnPlaces } from '@/state/own-places'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Notice } from '@/ui/frame/notice'
import { TextField } from '@/ui/form/text-field'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './own-place.copy'
import { shortOf } from '@/shell/own-words'
import { CardHead } from './card-head'

/** What another family copied out, put in: read first, used only when asked. What could not be read stays in the field. */
export function PasteCard() {
  const [text, setText] = useState('')
  const [read, setRead] = useState<OwnText>()
  const look = (given: string) => {
    setText(given)
    setRead(readOwnText(given))
  }
  const fromFile = async () => {
    const picked = await pickTextFile('json', MAX_OWN_TEXT)
    if (picked.kind === 'picked') look(picked.text)
    else if (picked.kind !== 'cancelled') showToast(copy.pickProblems[picked.kind] ?? '')
  }
  const fromClipboard = async () => {
    const pasted = await pasteText()
    if (pasted.kind === 'pasted') look(pasted.text)
    else showToast(copy.pasteRefused)
  }
  const done = () => {
    setText('')
    setRead(undefined)
  }
  return (
    <Card pad className='ax-stack'>
      <CardHead title={copy.paste} />
      <View className='ax-t-note'>{copy.pasteNote}</View>
      <TextField
        label={copy.pasteField}
        placeholder={copy.pastePlaceholder}
        value={text}
        maxLength={MAX_OWN_TEXT + 1}
        onChange={(typed) => {
          setText(typed)
          setRead(undefined)
        }}
        error={read?.kind === 'bad' ? copy.pasteBad(read.path, problemText(read.why)) + copy.pasteKept : undefined}
      />
      {read?.kind === 'ok' ? <Found read={read} onDone={done} /> : null}
      <ButtonRow>
        <Button kind='secondary' size='sm' onPress={() => void fromClipboard()}>{copy.pasteCopied}</Button>
        <Button kind='outline' size='sm' onPress={() => look(text)}>{copy.pasteRead}</Button>
      </ButtonRow>
      <TextLink icon='box' onPress={() => void fromFile()}>{copy.pasteFile}</TextLink>
    </Card>
  )
}

/** What is in it, and what of one's own it would take the place of. */
function Found({ read: { areaCode, figures }, onDone }: { readonly read: Extract<OwnText, { kind: 'ok' }>; readonly onDone: () => void }) {
  const mine = useOwnPlaces((places) => places.figures)
  const over = figures.filter(({ id }) => mine.some((one) => one.id === id)).length
  const use = () => {
    if (useOwnPlaces.getState().put(figures) === 'full') return showToast(copy.full)
    void fetchPlaces([areaCode])
    showToast(copy.pasted(shortOf(areaCode)))
    onDone()
  }
  return (
    <Notice lead={copy.pasteLead(shortOf(areaCode), figures.length)} action={<TextLink onPress={use}>{copy.pasteUse}</TextLink>}>
      {over === 0 ? '' : copy.pasteOver(over)}
    </Notice>
  )
}
