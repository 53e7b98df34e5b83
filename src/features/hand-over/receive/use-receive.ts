import { useState } from 'react'
import { goBack } from '@/platform/routes/navigation'
import { showToast } from '@/platform/screen/toast'
import { pasteText } from '@/platform/sharing/paste'
import { pickTextFile } from '@/platform/sharing/pick-file'
import { scanCode } from '@/platform/sharing/scan-code'
import { MAX_BACKUP } from '@/state/backup'
import { useReceiving, type Heard } from '@/state/hand-over/receiving'
import { copy } from './receive.copy'

export type GatherModel = ReturnType<typeof useGather>

/** Codes, texts and files as they come in, and what is said of each. */
export function useGather() {
  const { gathering, hear, startAgain } = useReceiving()
  const [told, setTold] = useState<Heard>()
  const [typed, setTyped] = useState<string>()
  const listen = (text: string) => setTold(hear(text))
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned.kind === 'scanned') listen(scanned.text)
    else if (scanned.kind !== 'cancelled') showToast(copy.scans[scanned.kind])
  }
  const paste = async () => {
    const pasted = await pasteText()
    if (pasted.kind === 'pasted') return listen(pasted.text)
    setTyped((before) => before ?? '')
    showToast(copy.pasteRefused)
  }
  const pick = async () => {
    const picked = await pickTextFile('json', MAX_BACKUP)
    if (picked.kind === 'picked') listen(picked.text)
    else if (picked.kind !== 'cancelled') showToast(copy.pickProblems[picked.kind])
  }
  const again = () => {
    startAgain()
    setTold(undefined)
  }
  return { gathering, told, typed, setTyped, listen, scan, paste, pick, again }
}

/** Nothing was taken, or something was: what waited is let go of. */
export function leaveWith(said?: string): void {
  useReceiving.getState().startAgain()
  if (said !== undefined) showToast(said)
  void goBack()
}
