import { HouseholdScreen } from '@/features/household'
import { useFamilyView } from '@/features/premium-calendar'
import { SettingsOverlay, SettingsSections, useSettings } from '@/features/settings'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'
import { withPlaces } from '@/shell/with-places'

function HouseholdPage() {
  const today = useToday()
  const settings = useSettings(today)
  const { crew } = useFamilyView(today)
  return (
    <HouseholdScreen today={today} crew={crew} overlay={<SettingsOverlay model={settings} />}>
      <SettingsSections model={settings} />
    </HouseholdScreen>
  )
}

export default safely(withPlaces(HouseholdPage, { tab: 'household', without: true }))
