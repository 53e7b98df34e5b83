/** 国家医保服务热线: answers everywhere, where a place has no line of its own that we know. */
export const NATIONAL_LINE = '12393'
