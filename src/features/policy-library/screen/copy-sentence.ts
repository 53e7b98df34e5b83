import { copyText, systemConfirmsCopy } from '@/platform/sharing/clipboard'
import { showToast } from '@/platform/screen/toast'
import { copy } from '../library.copy'

export async function copySentence(text: string): Promise<void> {
  const result = await copyText(text)
  if (result !== 'copied') showToast(copy.copyFailed)
  else if (!systemConfirmsCopy) showToast(copy.copied)
}
