/**
 * `downloaded` – the browser has it · `shared` – WeChat took it to a chat · `cancelled` – the person closed the list of chats ·
 * `needs-tap` – WeChat wants it straight from a tap · `full` – no space left · `failed` · `unsupported` – no way to give a file here ·
 * `tried` – of an invented family: nothing is given away.
 */
export type FileResult = 'downloaded' | 'shared' | 'cancelled' | 'needs-tap' | 'full' | 'failed' | 'unsupported' | 'tried'

/** Hands a text file to the person. Must be called from a tap. `fileName` with its ending, without folders. */
export async function giveFile(_fileName: string, _text: string, _mimeType: string): Promise<FileResult> {
  return 'unsupported'
}
