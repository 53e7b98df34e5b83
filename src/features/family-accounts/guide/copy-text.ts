import { copyText, systemConfirmsCopy } from '@/platform/sharing/clipboard'
import { showToast } from '@/platform/screen/toast'
import { guideCopy as copy } from './guide.copy'

export async function copySentence(text: string): Promise<void> {
  const result = await copyText(text)
  if (result !== 'copied') showToast(copy.copyFailed)
  else if (!systemConfirmsCopy) showToast(copy.copied)
}
