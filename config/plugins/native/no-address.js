// A mini program has no address of its own: pages are named to WeChat, and their queries come from it.
export const History = undefined
export const Location = undefined
export const TaroURLProvider = undefined
export const URLSearchParams = undefined
export const parseUrl = undefined
