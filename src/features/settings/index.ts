export { OldScreen } from './old-screen'
export { RemindersScreen } from './reminders-screen'
export { SettingsOverlay, SettingsSections } from './settings-sections'
export { useSettings } from './use-settings'
