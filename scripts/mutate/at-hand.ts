import { haveAuthoredAtHand } from '../places/at-hand'

haveAuthoredAtHand()
