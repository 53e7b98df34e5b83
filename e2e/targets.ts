// What a thick finger hits, px each way, in both builds.
export const TARGET = 44
/** In 大字. */
export const LARGE_TARGET = 60
/** As high as the rest, and as wide as the smallest phone allows: seven days to a row; ways to another month beside its name; choices edge to edge in one row. */
export const NARROW: readonly (readonly [selector: string, width: number])[] = [['.ax-day', 38], ['.ax-month__move', 44], ['.ax-seg__one', 44]]
