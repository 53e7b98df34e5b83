process.env.TARO_ENV = process.env.TARO_ENV || 'h5'
globalThis.defineAppConfig = (config) => config
globalThis.definePageConfig = (config) => config
