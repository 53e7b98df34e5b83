import { hasData } from '../geography/coverage'
import { placeData } from './place-data'

/** Has data of its own, by the list that the build carries, and they are not here: being fetched, or not to be had. */
export const isAwaited = (code: string): boolean => hasData(code) && placeData(code) === undefined
