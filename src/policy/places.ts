export { placeNamed, places, type Place } from './geography/place-list'
