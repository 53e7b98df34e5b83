/** In WeChat a page that cannot be fetched makes the move fail, which `navigation` says. */
export function watchLostPages(): void {}
