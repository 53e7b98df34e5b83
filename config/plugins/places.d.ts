/** Scripts by their path in the build; `files` are JSON by name. */
export function weappFiles(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>>
