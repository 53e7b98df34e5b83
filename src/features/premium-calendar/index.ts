export { CalendarScreen } from './calendar-screen'
export { EntryScreen } from './entry-screen'
