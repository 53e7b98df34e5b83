/** `unreachable`: it exists and did not come; trying again may help. */
export type LoadedPlace = { readonly kind: 'ready'; readonly data: unknown } | { readonly kind: 'unreachable' }

/**
 * Fetches one file of policy data, by the code of its place.
 *
 * @param _version Of the data that this build was made with.
 */
export const loadPlace = (_name: string, _version: string): Promise<LoadedPlace> => Promise.resolve({ kind: 'unreachable' })
