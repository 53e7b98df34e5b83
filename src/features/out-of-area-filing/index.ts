export { ChecklistScreen } from './checklist/checklist-screen'
export { FilingScreen } from './wizard/filing-screen'
export { useDraftPlaces } from './draft-places'
