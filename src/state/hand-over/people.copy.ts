/** What the holder of the other phone is called here until somebody says it better. */
export const OTHER_HOLDER = '对方'
