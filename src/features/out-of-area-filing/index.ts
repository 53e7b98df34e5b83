export { ChecklistScreen } from './checklist-screen'
export { FilingScreen } from './filing-screen'
