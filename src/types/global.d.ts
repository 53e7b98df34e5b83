/// <reference types="@tarojs/taro" />

declare module '*.module.scss' {
  const classes: Record<string, string>
  export default classes
}
declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV: 'development' | 'production' | 'test'
    TARO_ENV: 'weapp' | 'h5'
  }
}
