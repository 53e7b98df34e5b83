/** A phone has no keyboard to lead round the sheet; the web version does the work and needs the id. */
export const useSheetFocus = (_onClose: () => void): string => 'ax-sheet'
