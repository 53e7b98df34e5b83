export { HouseholdScreen, type Stand } from './household-screen'
export { MemberScreen } from './member-screen'
export { QuickScreen } from './quick/quick-screen'
export { SampleScreen } from './sample/sample-screen'
