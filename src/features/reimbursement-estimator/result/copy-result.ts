import { copyText, systemConfirmsCopy } from '@/platform/sharing/clipboard'
import { showToast } from '@/platform/screen/toast'
import { copy } from './result.copy'
import { resultText } from './result-text'
import type { ReadyResult, Side } from './use-result'

const SENTENCES = { copied: copy.copied, refused: copy.copyRefused, 'privacy-refused': copy.copyPrivacy, unsupported: copy.copyRefused } as const

export async function copyResult(model: ReadyResult, side: Side): Promise<void> {
  const result = await copyText(resultText(model, side))
  if (result !== 'copied' || !systemConfirmsCopy) showToast(SENTENCES[result])
}
