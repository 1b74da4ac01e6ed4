/** Puts a view, and the briefing it belongs to, into the page that holds the whole atlas. */

/** Written by the build beside the page (scripts/offline-plugin.mjs). */
export const ONE_FILE = "frontera-atlas.html";

export type Cargo = {
  /** The query of the view that the file opens with. */
  readonly query: string;
  /** Where the atlas is published: links made from the file lead there. */
  readonly address: string;
  /** The briefing as a file, where the atlas does not ship it; null = none. */
  readonly briefing: string | null;
};

/** The page with its cargo in the head; null when it is not the page that the build makes. */
export function loadCargo(page: string, { query, address, briefing }: Cargo): string | null {
  const end = page.indexOf("</head>");
  if (end < 0 || !page.includes('id="map-worker"')) return null;
  const parts = [
    `<meta name="frontera-view" content="${escape(query)}" />`,
    `<link rel="canonical" href="${escape(address)}" />`,
  ];
  // In JSON the escape means the same, and no text of an author can end the element.
  if (briefing !== null)
    parts.push(
      `<script type="application/json" id="frontera-briefing">${briefing.replaceAll("<", "\\u003c")}</script>`,
    );
  return `${page.slice(0, end)}${parts.join("\n    ")}\n  ${page.slice(end)}`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
