export { CalendarScreen } from './calendar-screen'
export { EntryScreen } from './entry-screen'
export { useFamilyView } from './use-family-view'
