/** `refused` – no camera for this app · `privacy-refused` – no to WeChat's privacy notice · `cancelled` – the person went back. */
export type Scanned = { readonly kind: 'scanned'; readonly text: string } | { readonly kind: 'cancelled' | 'refused' | 'privacy-refused' | 'failed' | 'unsupported' }

/** Whether a code can be read with the camera from here. A browser shows codes and reads none: there it goes by text or file. */
export const canScan = false

/** One QR code, through the camera. Must be called from a tap. */
export async function scanCode(): Promise<Scanned> {
  return { kind: 'unsupported' }
}
