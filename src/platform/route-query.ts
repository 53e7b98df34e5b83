/** The browser's router has decoded the values already. */
export const decodeQueryValue = (value: string): string => value
