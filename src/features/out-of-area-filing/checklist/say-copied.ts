import { systemConfirmsCopy, type CopyResult } from '@/platform/sharing/clipboard'
import { copy } from './checklist.copy'
import type { ChecklistModel } from './use-checklist'

/** WeChat says 「内容已复制」 by itself; a refusal is said by us everywhere. */
export function sayCopied(model: Pick<ChecklistModel, 'say'>, result: CopyResult): void {
  if (result !== 'copied') model.say(result === 'privacy-refused' ? copy.toast.copyPrivacy : copy.toast.copyFailed)
  else if (!systemConfirmsCopy) model.say(copy.toast.copied)
}
