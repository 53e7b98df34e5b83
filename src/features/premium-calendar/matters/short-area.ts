import { placeNamed } from '@/policy/places'

/** 「衢州」; empty for a place we have no name for. */
export const shortArea = (areaCode: string): string => placeNamed(areaCode)?.short ?? ''
