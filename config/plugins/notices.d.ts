type Shipped = { readonly name: string; readonly version: string; readonly license: string; readonly licenseText?: string }

declare const notices: { readonly textOf: (packages: readonly Shipped[]) => string }
export = notices
