import { HouseholdScreen } from '@/features/household'
import { SettingsOverlay, SettingsSections, useSettings } from '@/features/settings'
import { useToday } from '@/platform/today'

export default function HouseholdPage() {
  const today = useToday()
  const settings = useSettings(today)
  return (
    <HouseholdScreen today={today} signals={{}} overlay={<SettingsOverlay model={settings} />}>
      <SettingsSections model={settings} />
    </HouseholdScreen>
  )
}
