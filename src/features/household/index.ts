export { HouseholdScreen } from './household-screen'
