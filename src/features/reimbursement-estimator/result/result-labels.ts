import { isOpen } from './doubt-lines'
import { copy } from './result.copy'
import type { ReadyResult, Side } from './use-result'

/** Where something is missing that only makes it dearer, the first number is the least, and the fund's the most. */
export const headlineLabels = ({ estimate, read }: Pick<ReadyResult, 'estimate' | 'read'>): { readonly home: string; readonly fund: string } =>
  isOpen(estimate, read.mode) ? { home: copy.readyAtLeast, fund: copy.fundAtMost } : { home: copy.ready, fund: copy.fund }

/** The same where the amount follows in one sentence. */
export const readyWord = (model: Pick<ReadyResult, 'estimate' | 'read'>): string => (isOpen(model.estimate, model.read.mode) ? copy.readyAtLeast : copy.text.ready)

/** 往少算 and 往多算 are the careful and the hopeful end; neither is one where the dear part is missing. */
export const sideWords = ({ estimate, read }: Pick<ReadyResult, 'estimate' | 'read'>): Readonly<Record<Side, string>> =>
  isOpen(estimate, read.mode) ? copy.openSides : { low: copy.low, high: copy.high }
