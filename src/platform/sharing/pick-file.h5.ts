import type { PickedFile } from './pick-file'

export function pickTextFile(extension: string, maxBytes: number): Promise<PickedFile> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = `.${extension}`
    // Out of the page, Safari forgets the input before the person has chosen.
    input.style.display = 'none'
    document.body.appendChild(input)
    const done = (picked: PickedFile) => {
      input.remove()
      resolve(picked)
    }
    input.addEventListener('cancel', () => done({ kind: 'cancelled' }))
    input.addEventListener('change', () => void read(input.files?.[0], maxBytes).then(done))
    input.click()
  })
}

async function read(file: File | undefined, maxBytes: number): Promise<PickedFile> {
  if (file === undefined) return { kind: 'cancelled' }
  if (file.size > maxBytes) return { kind: 'too-large' }
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve({ kind: 'picked', text: String(reader.result) })
    reader.onerror = () => resolve({ kind: 'failed' })
    reader.readAsText(file)
  })
}
