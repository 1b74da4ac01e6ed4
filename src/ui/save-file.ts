/** Hands a file to the browser, which saves it where it saves downloads. */

/** Long enough for any browser to have begun to read. */
const READ_MS = 60_000;

export function saveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer> | Blob,
  mimeType: string,
): void {
  const url = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}

/** Resolves when what React has just rendered is on the screen: a long task may follow. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    // In a hidden tab no frame comes; the work need not wait for it.
    const late = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });
}
