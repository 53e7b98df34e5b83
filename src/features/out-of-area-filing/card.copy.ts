/** Signs that may not begin a line. */
export const NOT_FIRST = '，。、；：！？）」』”%'
