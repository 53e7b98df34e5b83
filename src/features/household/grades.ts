/** Premium grades (缴费档次) that the area lets residents choose from; empty where there is nothing to choose. */
export const gradesOf = (_areaCode: string): readonly string[] => []
