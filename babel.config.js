// Under jest (NODE_ENV=test) the preset itself switches to CommonJS modules.
// iOS 12 has destructuring, default parameters and templates; Babel rewrites them all the same, for three bugs of old Safari.
// The two bugs our code can meet have plug-ins of their own (the third is about tagged templates). 18 kB of the main package.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'preact',
        // A page that is worked on is loaded anew: keeping its state would take three packages more.
        hot: false,
        ts: true,
        compiler: 'webpack5',
        exclude: ['transform-destructuring', 'transform-parameters', 'transform-template-literals']
      }
    ]
  ],
  plugins: [
    '@babel/plugin-bugfix-safari-id-destructuring-collision-in-function-expression',
    '@babel/plugin-bugfix-safari-rest-destructuring-rhs-array'
  ]
}
