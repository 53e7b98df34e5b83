import { openPage } from '@/platform/routes/navigation'
import { placeNamed } from '@/policy/places'
import { homeAreaOf, useHomeArea } from '@/state/home-area'
import { useHousehold } from '@/state/household'
import { usePageLook } from '@/state/page-look'
import { usePreferences } from '@/state/preferences'
import { useReminders } from '@/state/reminders'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { Icon } from '@/ui/mark/icon'
import { SectionHeader } from '@/ui/frame/section-header'
import { SwitchRow } from '@/ui/form/switch-row'
import type { SheetName } from './reading-sheets'
import { copy } from './settings.copy'


/** 看得清: 大字, theme, place, alarms. */
export function ReadingSection({ onOpen }: { readonly onOpen: (sheet: SheetName) => void }) {
  const { large: isLarge } = usePageLook()
  const theme = usePreferences((preferences) => preferences.theme)
  const { chooseLargeText } = usePreferences.getState()
  return (
    <>
      <SectionHeader title={copy.reading} />
      <Card>
        <SwitchRow icon='text' title={copy.large.title} note={copy.large.note} on={isLarge} onChange={chooseLargeText} />
        <Cell leading={<Icon name='moon' />} title={copy.theme} value={copy.themes[theme]} onPress={() => onOpen('theme')} />
        <AreaCell onPress={() => onOpen('area')} />
        <RemindCell />
      </Card>
    </>
  )
}

function AreaCell({ onPress }: { readonly onPress: () => void }) {
  const chosen = useHomeArea(({ areaCode }) => areaCode)
  const members = useHousehold((household) => household.members)
  const shown = placeNamed(homeAreaOf(chosen, members))?.short ?? copy.areaFollow
  return <Cell leading={<Icon name='pin' />} title={copy.area} value={shown} onPress={onPress} />
}

function RemindCell() {
  const daysBefore = useReminders((reminders) => reminders.daysBefore)
  const ahead = daysBefore.filter((days) => days > 0).map(String)
  const parts = [...(ahead.length > 0 ? [copy.remindDays(copy.names(ahead))] : []), ...(daysBefore.includes(0) ? [copy.onTheDay] : [])]
  return <Cell leading={<Icon name='bell' />} title={copy.remind} value={copy.names(parts)} onPress={() => void openPage('reminders')} />
}
