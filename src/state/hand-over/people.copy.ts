/** What the holder of the other phone is called here until somebody says it better. */
export const OTHER_HOLDER = '对方'
/** What everybody calls themselves on their own phone. */
export const HOLDER = '我'
