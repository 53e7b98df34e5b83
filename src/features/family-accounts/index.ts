export { FamilyAccountsScreen } from './accounts-screen'
export { ChooseScreen } from './choose-screen'
export { GuideScreen } from './guide-screen'
