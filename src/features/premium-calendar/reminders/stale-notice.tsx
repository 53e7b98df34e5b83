import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from '../calendar.copy'
import type { Reminding } from './use-reminding'

/** Entries in the phone's calendar do not change by themselves: say which count, and what to do. */
export function StaleNotice({ reminding }: { readonly reminding: Reminding }) {
  const { phone, file } = reminding.stale
  if (phone.length > 0) {
    return (
      <Notice
        tone='amber'
        icon='bell'
        lead={copy.remind.stale(phone.length)}
        action={<TextLink quiet onPress={reminding.seen}>{copy.remind.staleSeen}</TextLink>}
      >
        {copy.remind.staleText}
      </Notice>
    )
  }
  if (file.length === 0) return null
  return <Notice icon='dl' lead={copy.remind.staleFile(file.length)}>{copy.remind.staleFileText}</Notice>
}
