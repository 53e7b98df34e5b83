export { CorrectScreen } from './correct-screen'
export { EditScreen } from './edit-screen'
export { OwnPlacesScreen } from './list-screen'
