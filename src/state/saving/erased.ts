const forgetters: (() => void)[] = []

/** For what is held in memory alone: it goes with the rest. Called where it is made. */
export const whenErased = (forget: () => void): void => void forgetters.push(forget)

/** Called by `eraseAll`, whatever the phone itself lets go of. */
export const forgetHeld = (): void => forgetters.forEach((forget) => forget())
