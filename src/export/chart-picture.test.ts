import { describe, expect, it } from "vitest";
import type { Caveat, Source } from "@/datasets/schema";
import { buildPictureWords, pictureFileName, type PictureRequest } from "./chart-picture";

const source = (id: string, publisher: string): Source => ({
  id,
  title: `Title of ${id}`,
  publisher,
  published: "2016-01",
  url: null,
  type: "audit",
  licence: { en: "Public domain", es: "Dominio público" },
  grade: "A",
  language: "en",
  note: null,
  caveatIds: [],
});

const caveat = (id: string, severity: Caveat["severity"]): Caveat => ({
  id,
  text: { en: `${id} in English`, es: `${id} en español` },
  severity,
  evidence: [{ sourceId: "gao-16-235", locator: "line 1" }],
});

const REQUEST: PictureRequest = {
  title: "Money",
  filterText: "Records in Guatemala",
  notes: ["Two  figures.\n", "", " In dollars. "],
  caveats: [
    caveat("always", "context"),
    caveat("needed", "reading"),
    caveat("other", "context"),
    caveat("last", "context"),
  ],
  alwaysCaveats: 1,
  sources: [source("gao-16-235", "GAO"), source("page-a", "ATF"), source("page-b", "ATF")],
  evidence: [
    { sourceId: "gao-16-235", locator: "line 1" },
    { sourceId: "gao-16-235", locator: "line 2" },
    { sourceId: "gao-16-235", locator: "line 1" },
    { sourceId: "page-a", locator: "table 1" },
    { sourceId: "page-b", locator: "table 1" },
  ],
  dataVersion: "2026.11",
  saved: "2026-12-02",
  link: "https://example.org/atlas/?v=1&c=GT",
  locale: "en",
};

describe(buildPictureWords, () => {
  it("says what is shown, under which filter, from where", () => {
    expect(buildPictureWords(REQUEST)).toEqual({
      title: "Money",
      filter: "Filter: Records in Guatemala.",
      notes: ["Two figures.", "In dollars."],
      caveatsTitle: "Read with care",
      caveats: [
        "always in English",
        "needed in English",
        "2 more caveats in the atlas, at the link below.",
      ],
      sources: "Sources: GAO-16-235 (2 places cited); ATF (2 places cited).",
      made: "Frontera Atlas, data version 2026.11; picture saved December 2, 2026",
      link: "https://example.org/atlas/?v=1&c=GT",
    });
  });

  it("says it in Spanish", () => {
    const words = buildPictureWords({
      ...REQUEST,
      filterText: "Registros en Guatemala",
      sources: [source("gao-16-235", "GAO")],
      locale: "es",
    });
    expect(words.filter).toBe("Filtro: Registros en Guatemala.");
    expect(words.caveats[2]).toBe("2 advertencias más en el atlas, en el enlace de abajo.");
    expect(words.sources).toBe("Fuentes: GAO-16-235 (2 lugares citados).");
    expect(words.made).toBe(
      "Frontera Atlas, versión de los datos 2026.11; imagen guardada el 2 de diciembre de 2026",
    );
  });

  it("states two caveats at least, needed or not, as the page does", () => {
    const [, , , last = caveat("last", "context")] = REQUEST.caveats;
    const few = { ...REQUEST, caveats: [last, last, last], alwaysCaveats: 0 };
    expect(buildPictureWords(few).caveats).toEqual([
      "last in English",
      "last in English",
      "1 more caveat in the atlas, at the link below.",
    ]);
  });

  it("claims no version while none is known, and no source where none is cited", () => {
    const words = buildPictureWords({ ...REQUEST, sources: [], dataVersion: null });
    expect(words.made).toBe("Frontera Atlas; picture saved December 2, 2026");
    expect(words.sources).toBe("");
  });
});

describe(pictureFileName, () => {
  it("sorts by version, then chart, then day, whatever a link calls the chart", () => {
    expect(pictureFileName("timeline", REQUEST, "png")).toBe(
      "frontera-atlas-2026.11-timeline-2026-12-02.png",
    );
    expect(pictureFileName("../a b", { ...REQUEST, dataVersion: null }, "svg")).toBe(
      "frontera-atlas-..ab-2026-12-02.svg",
    );
  });
});
