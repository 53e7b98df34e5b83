export { CoverageScreen } from './screen/coverage-screen'
export { LibraryScreen } from './screen/library-screen'
