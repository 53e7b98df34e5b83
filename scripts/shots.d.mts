import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

export function openTab(browser: Browser, look?: BrowserContextOptions & { readonly height?: number }): Promise<Page>
export function withPhone(use: (browser: Browser, origin: string) => Promise<void>): Promise<void>
