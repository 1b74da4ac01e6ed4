/** Keys of the map: camera, layers, what is shown on them, and what is selected. */
import { YEAR_DOMAIN } from "@/filters/filter";
import { LAYER_CODES, LAYER_IDS, type LayerId } from "@/layers/layer-ids";
import { DEFAULT_STATE, ZOOM_LIMITS, type ExplorerState, type ShownFigure } from "./explorer-state";
import { ignoring, readList, readNumber, SLUG, taking, type LinkKey } from "./link-key";

const LAYER_OF_CODE = new Map(LAYER_IDS.map((id) => [LAYER_CODES[id], id]));
const VINTAGE = /^[0-9]{4}(-[0-9]{2}){0,2}\.([0-9]{4}(-[0-9]{2}){0,2}|open)\.[a-z-]+$/;

/** Digits after the point: 2 of zoom; at zoom 12 a pixel is 0.0003 degrees, so 4 of a degree are under a pixel. */
const ZOOM_DIGITS = 2;
const DEGREE_DIGITS = 4;

function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)) + 0);
}

export const camera: LinkKey = {
  key: "m",
  write: ({ camera: view }) => {
    const write = (of: ExplorerState["camera"]) => {
      const [lng, lat] = of.center;
      const parts = [
        rounded(of.zoom, ZOOM_DIGITS),
        rounded(lat, DEGREE_DIGITS),
        rounded(lng, DEGREE_DIGITS),
      ];
      if (of.bearing !== 0 || of.pitch !== 0)
        parts.push(rounded(of.bearing, 0), rounded(of.pitch, 0));
      return parts.join("/");
    };
    const text = write(view);
    return text === write(DEFAULT_STATE.camera) ? null : text;
  },
  read: (text, state) => {
    const parts = text.split("/");
    const zoom = readNumber(parts[0], ZOOM_LIMITS.min, ZOOM_LIMITS.max);
    const lat = readNumber(parts[1], -85, 85);
    const lng = readNumber(parts[2], -180, 180);
    const bearing = parts.length === 3 ? 0 : readNumber(parts[3], -180, 180);
    const pitch = parts.length === 3 ? 0 : readNumber(parts[4], 0, 60);
    const complete = parts.length === 3 || parts.length === 5;
    if (
      !complete ||
      zoom === null ||
      lat === null ||
      lng === null ||
      bearing === null ||
      pitch === null
    ) {
      return ignoring(state, text);
    }
    return taking(state, { camera: { center: [lng, lat], zoom, bearing, pitch } });
  },
};

export const layers: LinkKey = {
  key: "l",
  write: ({ layers: { visible } }) => {
    const text = visible.map((id) => LAYER_CODES[id]).join(".");
    if (text === DEFAULT_STATE.layers.visible.map((id) => LAYER_CODES[id]).join(".")) return null;
    return text === "" ? "none" : text;
  },
  read: (text, state) => {
    const { values, ignored } =
      text === "none"
        ? { values: [], ignored: [] }
        : readList(text, (code) => LAYER_OF_CODE.has(code));
    if (values.length === 0 && text !== "none") return ignoring(state, ...ignored);
    const on = new Set(values.map((code) => LAYER_OF_CODE.get(code)));
    return taking(
      state,
      { layers: { ...state.layers, visible: LAYER_IDS.filter((id) => on.has(id)) } },
      ignored,
    );
  },
};

export const opacity: LinkKey = {
  key: "lo",
  write: ({ layers: { opacityPercent } }) => {
    const parts = LAYER_IDS.flatMap((id) => {
      const percent = opacityPercent[id];
      return percent === undefined || percent === 100 ? [] : [`${LAYER_CODES[id]}~${percent}`];
    });
    return parts.length === 0 ? null : parts.join(".");
  },
  read: (text, state) => {
    const opacityPercent: { [Id in LayerId]?: number } = {};
    const ignored: string[] = [];
    for (const part of text.split(".")) {
      const [code = "", percentText] = part.split("~");
      const id = LAYER_OF_CODE.get(code);
      const percent = readNumber(percentText, 10, 99);
      if (id === undefined || percent === null || !Number.isInteger(percent)) ignored.push(part);
      else opacityPercent[id] = percent;
    }
    return taking(state, { layers: { ...state.layers, opacityPercent } }, ignored);
  },
};

export function selectionKey(key: string, kind: "record" | "area", fits: RegExp): LinkKey {
  return {
    key,
    write: ({ selection }) => (selection?.kind === kind ? selection.id : null),
    read: (text, state) =>
      fits.test(text) ? taking(state, { selection: { kind, id: text } }) : ignoring(state, text),
  };
}

export function figureKey(key: string, level: "country" | "state"): LinkKey {
  return {
    key,
    write: ({ figures }) => {
      const { measureId, vintage } = figures[level];
      if (measureId === null) return null;
      return vintage === null ? measureId : `${measureId}/${vintage}`;
    },
    read: (text, state) => {
      const [measureId = "", vintage] = text.split("/");
      if (!SLUG.test(measureId)) return ignoring(state, text);
      const known = vintage === undefined || VINTAGE.test(vintage);
      const figure: ShownFigure = { measureId, vintage: known ? (vintage ?? null) : null };
      return taking(
        state,
        { figures: { ...state.figures, [level]: figure } },
        known ? [] : [vintage],
      );
    },
  };
}

export const contextYear: LinkKey = {
  key: "hy",
  write: (state) =>
    state.contextYear === DEFAULT_STATE.contextYear ? null : String(state.contextYear),
  read: (text, state) => {
    const year = readNumber(text, YEAR_DOMAIN.from, YEAR_DOMAIN.to);
    return year === null || !Number.isInteger(year)
      ? ignoring(state, text)
      : taking(state, { contextYear: year });
  },
};

export const contextMeasure: LinkKey = {
  key: "hm",
  write: (state) => state.contextMeasure,
  read: (text, state) =>
    SLUG.test(text) ? taking(state, { contextMeasure: text }) : ignoring(state, text),
};
