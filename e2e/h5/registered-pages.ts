import type { AppConfig } from '@tarojs/taro'

const scope = globalThis as { defineAppConfig?: (config: AppConfig) => AppConfig }
scope.defineAppConfig = (config) => config

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the line above has to run first
const { default: config } = require('../../src/app.config') as { default: AppConfig }

export const registeredPages: readonly string[] = [
  ...(config.pages ?? []),
  ...(config.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
]
