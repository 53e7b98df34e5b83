export { SheetScreen } from './sheet/sheet-screen'
export { CheckScreen } from './check/check-screen'
export { YearScreen } from './year/year-screen'
