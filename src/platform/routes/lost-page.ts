/** Where nothing else is known about the platform, no page is ever lost. */
export function watchLostPages(): void {}
