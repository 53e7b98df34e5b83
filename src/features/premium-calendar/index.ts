export { CalendarScreen } from './month/calendar-screen'
export { EntryScreen } from './entry/entry-screen'
export { useFamilyView } from './matters/use-family-view'
export { usePremiumDue } from './matters/premium-due'
