export { LibraryScreen } from './screen/library-screen'
