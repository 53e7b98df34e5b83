// npm run unused: files that nothing reaches, exports that nobody takes, packages that are not used or not named.

/** Packages that Taro and Babel ask for by name (the bare app of the bench is built with React), or that a tool looks up for itself. */
const asked = [
  '@babel/runtime', '@tarojs/plugin-framework-react', '@tarojs/plugin-platform-h5', '@tarojs/react', '@tarojs/taro-loader',
  '@babel/preset-env', '@babel/preset-typescript', '@sparticuz/chromium', 'sirv-cli'
]
/** Part of a package that is named, and an alias of config/plugins/native.js. */
const brought = [/^@babel\/plugin-bugfix-/, '@jridgewell/trace-mapping', /^@tarojs\/components-react/, /^taro-runtime/]

module.exports = {
  entry: [
    'src/app.ts!', 'src/app.config.ts!', 'src/{pages,packages}/**/*.{ts,tsx}!', 'src/**/*.{weapp,h5,built}.{ts,tsx}!', 'src/policy/places/*/*.ts!',
    'config/index.ts', 'config/plugins/**/*.js', 'scripts/**/main.{ts,mjs}', 'scripts/*.mjs', 'scripts/places/print.ts', 'bench/*.ts', 'bench/launch/phone.js', 'scripts/mutate/{at-hand.ts,few-runs.mjs,harness.mjs}',
    'e2e/**/*.spec.ts', 'e2e/{h5,weapp}/playwright.config.ts', 'e2e/weapp/{journeys,checks,audit,bites,report}/**/*.ts', 'e2e/weapp/set-up.ts', 'e2e/weapp/phone/{,view/}main.ts', 'e2e/gallery/*',
    'test/**/*.{ts,tsx,js,mjs}', 'src/**/*.{test,cases}.{ts,tsx}'
  ],
  project: ['src/**/*.{ts,tsx}!', '{config,scripts,bench,e2e,test}/**/*.{ts,tsx,js,mjs}'],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [...asked, ...brought]
}
