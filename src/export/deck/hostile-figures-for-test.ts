/** Figures as a file must survive them: real ones in shape, with texts that try to break out of it. */
import { zlibSync } from "fflate";
import type {
  ChartFigure,
  FigureLegend,
  FigureSpec,
  MapPicture,
} from "@/export/figure/figure-spec";
import { chunk, joined } from "@/export/figure/png-chunk";
import { EMPTY_LEGEND } from "@/layers/legend-spec";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import type { DeckInput, DeckScene } from "./deck-input";

export const MARKUP = `</a:t></p:sp><script>alert("x")</script> & 'q' ]]> \u0000\u0007\uD800 =1+1`;
/** In pieces, because no source may contain one. */
const SCRIPT_ADDRESS = ["javascript", "alert(1)"].join(":");
export const RIGHT_TO_LEFT = "\u202Eقاعدة بيانات الأسلحة النارية\u202C עברית";
export const EMOJI = "👩‍👩‍👧‍👦🏳️‍🌈 🇲🇽 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 日本語 Čeština ≥ 5 → 6";
export const LONG = "Diez mil letras y ninguna pausa. ".repeat(310);
const UNBROKEN = "W".repeat(3000);

export const CHART: ChartFigure = {
  title: `Armas ${MARKUP}`,
  kind: "bars",
  unit: "firearms",
  categories: ["2010", MARKUP, "2012", "=HYPERLINK(1)"],
  series: [
    { name: `A ${MARKUP}`, color: "#aa3322", values: [12, null, 0, 3.5] },
    { name: "B", color: "#0072B2", values: [null, 7, null, 1] },
  ],
  notes: [`Not published for 26 states ${EMOJI}`],
  alt: `Bars of firearms ${MARKUP}`,
  table: [
    ["Year", "A", "B"],
    ["2010", "12", "not published"],
    [MARKUP, "", "7"],
  ],
};

const SYMBOL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M12 4.6L19.4 12 12 19.4 4.6 12Z" fill="#7a3b4b"/></svg>`;
const HATCH = `<svg viewBox="0 0 8 8"><path d="M-9 9L1 -1M-1 9L9 -1M7 9L17 -1" stroke="#b9ae9a" stroke-width="1.1" fill="none"/></svg>`;

const LEGEND: FigureLegend[] = [
  {
    layer: "borders",
    spec: {
      ...EMPTY_LEGEND,
      items: [
        { label: `Land ${MARKUP}`, swatch: { kind: "icon", svg: SYMBOL, sizePx: 24 } },
        {
          label: "River",
          swatch: {
            kind: "line",
            color: "#7a3b4b",
            widthPx: 2,
            dash: [2, 1],
            core: null,
            halo: null,
          },
        },
        {
          label: "Not published",
          swatch: {
            kind: "fill",
            color: "#eee",
            opacity: 1,
            outline: null,
            patternSvg: HATCH,
            patternPx: 8,
          },
        },
        {
          label: "Flow",
          swatch: {
            kind: "arrow",
            color: "rgba(1,2,3,0.5)",
            widthPx: 5,
            fillOpacity: 1,
            outline: "dashed",
          },
        },
      ],
    },
  },
  {
    layer: "country-figures",
    spec: {
      ...EMPTY_LEGEND,
      title: "Firearms",
      nested: {
        fill: "#b5452c",
        fillOpacity: 0.2,
        stroke: "#b5452c",
        circles: [
          { radiusPx: 22, label: "100,000" },
          { radiusPx: 10, label: "20,000" },
        ],
      },
      notes: [EMOJI],
      unpublished: "Not published for 26",
    },
  },
];

export function figure(patch: Partial<FigureSpec> = {}): FigureSpec {
  return {
    locale: "es",
    title: "La mitad de las armas rastreadas pasó por Estados Unidos",
    paragraphs: [
      "De las armas aseguradas y rastreadas, cerca de la mitad tuvo origen en Estados Unidos.",
    ],
    notes: "Empezar por el denominador.\nLuego señalar Petén.",
    view: DEFAULT_STATE,
    alt: "Un mapa de la frontera sur con nueve programas.",
    filterLine: "Todos los registros: 933 de 933",
    yearLine: "2010–2014",
    legend: LEGEND,
    chart: null,
    sources: [
      {
        sourceId: "gao-16-235",
        short: "GAO-16-235 (2016)",
        citation:
          "U.S. Government Accountability Office, “Firearms Trafficking,” January 2016, line 473.",
        url: "https://www.gao.gov/products/gao-16-235?a=1&b='2'",
        licence: "Public domain",
      },
    ],
    caveats: ["Las armas rastreadas no son una muestra aleatoria."],
    credit: "© OpenStreetMap contributors (ODbL)",
    versionLine: "Versión de los datos 2026.11",
    link: "https://atlas.example.org/?v=1&m=5.42/17.1/-90.4&lang=es",
    ...patch,
  };
}

const hostileSource = (sourceId: string, url: string | null) => ({
  sourceId,
  short: `${sourceId} ${MARKUP}`,
  citation: `Cited work ${sourceId} ${MARKUP} ${EMOJI}`,
  url,
  licence: RIGHT_TO_LEFT,
});

/** An opaque picture as a canvas writes it: four channels. */
function picture(): MapPicture {
  const [width, height] = [40, 24];
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, height);
  head.set([8, 6, 0, 0, 0], 8);
  const raw = new Uint8Array((width * 4 + 1) * height).fill(255);
  for (let y = 0; y < height; y += 1) raw[y * (width * 4 + 1)] = 0;
  const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk("IHDR", head),
    chunk("IDAT", zlibSync(raw)),
    chunk("IEND", new Uint8Array(0)),
  ];
  return {
    png: joined([signature, ...parts]),
    widthPx: width,
    heightPx: height,
    pixelRatio: 2.5,
    metresPerPixel: 1200,
    bearing: 30,
  };
}

export const SCENES: readonly DeckScene[] = [
  figure(),
  figure({ chart: CHART }),
  figure({ chart: { ...CHART, kind: "points" }, legend: [] }),
  figure({ chart: { ...CHART, kind: "spans", categories: ["a", "b", "c", "d"] } }),
  figure({ chart: { ...CHART, kind: "stacked-bars" }, title: MARKUP }),
  figure({
    title: LONG,
    paragraphs: [LONG, UNBROKEN, MARKUP],
    notes: `${MARKUP}\n\n${LONG}`,
    alt: `${MARKUP}${LONG}`,
    caveats: Array.from({ length: 30 }, () => MARKUP + LONG.slice(0, 400)),
    sources: [
      hostileSource("script", SCRIPT_ADDRESS),
      hostileSource("file", "file:///etc/passwd"),
      hostileSource("none", null),
      hostileSource("web", `https://example.org/?q="<&'>`),
    ],
    link: `https://atlas.example.org/?${"x".repeat(3000)}`,
  }),
  figure({
    title: RIGHT_TO_LEFT,
    paragraphs: [EMOJI, RIGHT_TO_LEFT],
    legend: [],
    link: SCRIPT_ADDRESS,
  }),
  figure({
    title: "",
    paragraphs: [],
    caveats: [],
    sources: [],
    legend: [],
    yearLine: "",
    credit: "",
    alt: "",
  }),
].map((spec) => ({ spec, map: picture() }));

export function input(patch: Partial<DeckInput> = {}): DeckInput {
  return {
    title: `Frontera sur ${MARKUP}`,
    subtitle: EMOJI,
    locale: "es",
    scenes: SCENES,
    made: "2026-11-22",
    dataVersion: "2026.11",
    pause: () => Promise.resolve(),
    ...patch,
  };
}
