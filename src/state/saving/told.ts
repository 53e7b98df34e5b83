/** A store as it was saved last, and as it is saved now. */
export type Saving = { readonly store: string; readonly before: object; readonly after: object }

let listener: ((saving: Saving) => void) | undefined

/** One listener: whoever keeps the days of changes. What a backup or another window brings is not told. */
export const listenToSaving = (told: (saving: Saving) => void): void => void (listener = told)

export const tellSaved = (saving: Saving): void => listener?.(saving)
