export { CoverScreen } from './cover-screen'
