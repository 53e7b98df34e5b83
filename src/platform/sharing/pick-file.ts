export type PickedFile = { readonly kind: 'picked'; readonly text: string } | { readonly kind: 'cancelled' | 'too-large' | 'failed' | 'unsupported' }

/** Lets the person choose one text file of up to `maxBytes`. Must be called from a tap. On H5 a closed chooser may never answer. */
export async function pickTextFile(_extension: string, _maxBytes: number): Promise<PickedFile> {
  return { kind: 'unsupported' }
}
