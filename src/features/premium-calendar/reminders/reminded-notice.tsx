import { canOpenCalendarSettings, openCalendarSettings } from '@/platform/reminders/phone-calendar'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { screens } from '../screens.copy'
import type { Reminded } from './use-reminding'

type Phone = Extract<Reminded, { kind: 'phone' }>
type File = Extract<Reminded, { kind: 'file' }>

/** What came of the last attempt: never a success that the phone cannot vouch for. */
export function RemindedNotice({ reminded }: { readonly reminded: Reminded | undefined }) {
  if (reminded === undefined) return null
  if (reminded.kind === 'too-late') return <Notice tone='amber' icon='warn'>{screens.remind.tooLate}</Notice>
  return reminded.kind === 'file' ? <FileNotice {...reminded} /> : <PhoneNotice {...reminded} />
}

const look = (good: boolean) => (good ? ({ tone: 'pine', icon: 'check' } as const) : ({ tone: 'verm', icon: 'warn' } as const))

const FileNotice = ({ result }: File) => (
  <Notice {...look(result === 'downloaded' || result === 'shared')}>{screens.remind.file[result]}</Notice>
)

function PhoneNotice({ result, count, of, firstSilent }: Phone) {
  const part = of > 1 && count < of ? screens.remind.someAdded(count, of) : ''
  return (
    <Notice {...look(result === 'added' || result === 'unsure')} action={result === 'refused' ? <SettingsLink /> : undefined}>
      {part + screens.remind.phone[result] + (firstSilent ? screens.remind.firstSilent : '')}
    </Notice>
  )
}

const SettingsLink = () =>
  canOpenCalendarSettings ? (
    <TextLink quiet onPress={() => void openCalendarSettings()}>
      {screens.remind.openSettings}
    </TextLink>
  ) : null
