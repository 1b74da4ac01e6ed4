/** The atlas in a frame of another page. Attributes are escaped: a link may hold what its sender typed. */
export function frameMarkup(link: string, title: string): string {
  const attributes = [
    ["src", link],
    ["title", title],
    ["width", "100%"],
    ["height", "600"],
    ["loading", "lazy"],
    ["allow", "fullscreen; clipboard-write"],
    ["style", "border:0"],
  ];
  return `<iframe ${attributes.map(([name = "", value = ""]) => `${name}="${escapeAttribute(value)}"`).join(" ")}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
