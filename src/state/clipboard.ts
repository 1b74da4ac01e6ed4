/** Puts a text on the clipboard: false where the browser does not let a page do so. */
export async function copyToClipboard(text: string): Promise<boolean> {
  return (await writeToClipboard(text)) || copyBySelection(text);
}

async function writeToClipboard(text: string): Promise<boolean> {
  // Absent in pages that are not served over a secure connection.
  if (!("clipboard" in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The old way, for pages without the clipboard interface; leaves focus and selection as they were. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.setAttribute("aria-hidden", "true");
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  try {
    // Deprecated, but the only way left where the interface above is missing or refused.
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
