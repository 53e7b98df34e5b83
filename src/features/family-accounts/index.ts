export { FamilyAccountsScreen } from './overview/accounts-screen'
export { ChooseScreen } from './choose/choose-screen'
export { GuideScreen } from './guide/guide-screen'
