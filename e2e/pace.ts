/** Two taps in one place within what phones take for a double tap are one: whoever means both takes longer. */
export const PACE_MS = 500
