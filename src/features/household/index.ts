export { HouseholdScreen, type Signal } from './household-screen'
export { MemberScreen } from './member-screen'
