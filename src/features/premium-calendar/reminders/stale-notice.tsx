import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { screens } from '../screens.copy'
import type { Reminding } from './use-reminding'

/** Entries in the phone's calendar do not change by themselves: say which count, and what to do. */
export function StaleNotice({ reminding }: { readonly reminding: Reminding }) {
  const { phone, file } = reminding.stale
  if (phone.length > 0) {
    return (
      <Notice
        tone='amber'
        icon='bell'
        lead={screens.remind.stale(phone.length)}
        action={<TextLink quiet onPress={reminding.seen}>{screens.remind.staleSeen}</TextLink>}
      >
        {screens.remind.staleText}
      </Notice>
    )
  }
  if (file.length === 0) return null
  return <Notice icon='dl' lead={screens.remind.staleFile(file.length)}>{screens.remind.staleFileText}</Notice>
}
