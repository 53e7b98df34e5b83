import { useState } from 'react'
import { storeNames } from '@/shell/storage-notice.copy'
import { eraseAll, type Erased } from '@/state/erase'
import { copy } from './settings.copy'

export type Said = { readonly key: number; readonly text: string }
export type DataModel = ReturnType<typeof useData>

/** Taking the data off this phone; how it leaves and comes has a page of its own. */
export function useData() {
  const [isErasing, setErasing] = useState(false)
  const [said, setSaid] = useState<Said>()
  const say = (text: string) => setSaid((before) => ({ key: (before?.key ?? 0) + 1, text }))
  const erase = () => {
    setErasing(false)
    say(erasedWords(eraseAll()))
  }
  return { isErasing, said, say, erase, askErase: () => setErasing(true), cancel: () => setErasing(false), forget: () => setSaid(undefined) }
}

function erasedWords(erased: Erased): string {
  if (erased.kind === 'left') return copy.notErased(storeNames(erased.keys.map((key) => key.replace(/\..*/, ''))))
  return erased.kind === 'erased' ? copy.erased : copy.maybeErased
}
