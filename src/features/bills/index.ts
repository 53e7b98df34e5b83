export { SheetScreen } from './sheet/sheet-screen'
export { CheckScreen } from './check/check-screen'
export { useGuestPlace } from './people'
export { YearScreen } from './year/year-screen'
