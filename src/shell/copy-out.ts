import { showToast } from '@/platform/screen/toast'
import { copyText, systemConfirmsCopy } from '@/platform/sharing/clipboard'

/** What is said of a copy. `privacy`: WeChat's privacy notice was refused; where it is not told apart, it is a failure like others. */
export type CopyWords = { readonly copied: string; readonly failed: string; readonly privacy?: string }

/** Copies, and says how it went: a success only where the system does not say it by itself. From a tap. */
export async function copyOut(text: string, words: CopyWords, say: (words: string) => void = showToast): Promise<void> {
  const result = await copyText(text)
  if (result === 'copied') {
    if (!systemConfirmsCopy) say(words.copied)
    return
  }
  say(result === 'privacy-refused' ? words.privacy ?? words.failed : words.failed)
}
