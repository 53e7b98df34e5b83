import { pensFor } from '@/domain/evidence/author'
import * as nation from '../../sources/nation'
import { seed000, seed001, seed002, seed003 } from '../../sources/seeds'

export const CHECKED = '2026-11-22'
export const sources = { seed000, seed001, seed002, seed003, ...nation }
export const { claim, exact, conflict, range, inferred } = pensFor(sources, CHECKED)
