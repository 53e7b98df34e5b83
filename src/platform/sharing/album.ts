import type { Picture } from './canvas-picture'

/**
 * `saved` – in the phone's album · `downloaded` – handed to the browser · `refused` – the person said no to the album, now or
 * earlier · `privacy-refused` – no to WeChat's privacy notice · `cancelled` – the person closed it · `failed` – could not be drawn or written.
 */
export type SaveResult = 'saved' | 'downloaded' | 'refused' | 'privacy-refused' | 'cancelled' | 'failed' | 'unsupported'

/** Must be called from a tap. */
export async function savePicture(_picture: Picture, _fileName: string): Promise<SaveResult> {
  return 'unsupported'
}

/** Whether a picture goes into the phone's album; elsewhere it becomes a file. */
export const savesToAlbum = false

/** Whether a person who refused can change their mind in a settings page that we may open. */
export const canOpenAlbumSettings = false

export async function openAlbumSettings(): Promise<void> {}
