/** WeChat has no code that comes later inside a package. */
export { PlaceChoice } from './place-choice'

export const fetchPlaceChoice = (): (() => void) => () => undefined
