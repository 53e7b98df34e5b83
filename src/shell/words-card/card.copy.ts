/** Signs that may not begin a line. */
export const NOT_FIRST = '，。、；：！？）」』”%'

/** Signs that may not end one. */
export const NOT_LAST = '（「『“'
