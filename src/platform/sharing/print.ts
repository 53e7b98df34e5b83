/** Whether the page can be printed from here: a browser can, WeChat cannot. */
export const canPrint = false

export function printPage(): void {}
