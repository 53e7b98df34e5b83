const LENGTH = 10
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/**
 * An id for something a person adds. Random rather than counted: a counter that is lost with damaged data would hand
 * a new member the marks of an old one. About 10^15 of them, so a family never meets the same twice.
 */
export const newId = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)]).join('')
