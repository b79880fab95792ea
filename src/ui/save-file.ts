/** Long enough for the browser to have taken the file. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads; it never leaves the device. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
