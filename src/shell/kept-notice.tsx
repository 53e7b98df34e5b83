import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { keptCopy } from './kept-notice.copy'
import type { TypedForm } from './use-typed-form'

/** Says that a form opened with what was typed last time, and takes it away. */
export const KeptNotice = ({ isKept, startAfresh }: Pick<TypedForm<object>, 'isKept' | 'startAfresh'>) =>
  isKept ? (
    <Notice lead={keptCopy.lead} action={<TextLink onPress={startAfresh}>{keptCopy.afresh}</TextLink>}>
      {keptCopy.text}
    </Notice>
  ) : null
