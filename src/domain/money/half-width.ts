const FULL_WIDTH = /[\uff01-\uff5e]/g

/** `１２．５％` → `12.5%`: what Chinese keyboards type. */
export const halfWidth = (text: string): string => text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
