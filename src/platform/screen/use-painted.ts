/** Whether a page's first picture is drawn. A browser draws all of it at once; only WeChat copies every node into another thread first. */
export const usePainted = (): boolean => true
