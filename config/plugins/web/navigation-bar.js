/** Every page draws its own bar. */
export function initNavigationBar() {}
